package jp.renkei.catalog.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored state of an issue or an initiative. Changed only under a row lock, by {@link RecordLife} and its kin. */
@Entity
@Table(name = "record")
class CatalogRecord {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    RecordType type;

    @Column(updatable = false)
    String municipality;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RecordStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Visibility visibility;

    @Nullable
    Instant embargoUntil;

    boolean sample;

    @Nullable
    String contactDesk;

    String title;

    /** What two titles of one municipality may not have in common. */
    String titleKey;

    String[] policyFields;

    @Nullable
    String stage;

    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    /**
     * Counts every change from 1 on; also the recordVersion of its events. The initial value is also how Hibernate tells
     * a new record from a stored one.
     */
    @Version
    long version = 1;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Announcement announced;

    @Column(updatable = false)
    Instant createdAt;

    Instant updatedAt;

    /** Null until the record is published. */
    Instant publishedAt;

    /** Null until the record is published, which is the first confirmation. */
    Instant confirmedAt;

    /** The widest circle of others that could see the record and cannot any more; null when there was none. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Visibility shownTo;

    /** When {@link #shownTo} last lost sight of it. */
    @Nullable
    Instant hiddenAt;

    /** Whether others may know of the record at this moment. */
    boolean released(Instant now) {
        return embargoUntil == null || !embargoUntil.isAfter(now);
    }

    /** Who beside its owner sees the record at this moment; null when nobody does. */
    @Nullable
    Visibility circle(Instant now) {
        return (status == RecordStatus.PUBLISHED || status == RecordStatus.CLOSED) && released(now) ? visibility : null;
    }

    /** Notes, after a change, that some who saw the record before cannot see it any more. */
    void noteCircle(@Nullable Visibility before, Instant now) {
        Visibility after = circle(now);
        if (before == null || after != null && after.compareTo(before) >= 0) {
            return;
        }
        shownTo = shownTo == null || shownTo.compareTo(before) < 0 ? before : shownTo;
        hiddenAt = now;
    }

    /** When those who cannot see it any more lost sight of it. */
    Instant lastSeen() {
        return hiddenAt == null ? updatedAt : hiddenAt;
    }

    /** Takes one step; publishing is the first confirmation. */
    void take(Transition step, Instant now) {
        status = step.target();
        if (step == Transition.PUBLISH) {
            publishedAt = now;
            confirmedAt = now;
        }
    }

    /** Whether somebody said on this day in Japan that the content still holds; publishing alone does not count. */
    boolean confirmedOn(LocalDate day) {
        return JapanTime.day(confirmedAt).equals(day) && !confirmedAt.equals(publishedAt);
    }

    /**
     * Brings {@link #announced} up to date with the state.
     *
     * @return what has to be told to the other services; empty when they know all there is to know. A record that was
     *     visible and still is counts as news: the caller only asks after a change.
     */
    Optional<News> settle(Instant now) {
        boolean wasVisible = announced == Announcement.VISIBLE;
        if (status == RecordStatus.PUBLISHED && visibility.leavesCatalogue() && released(now)) {
            announced = Announcement.VISIBLE;
            return Optional.of(wasVisible ? News.CHANGED : News.PUBLISHED);
        }
        if (!wasVisible) {
            return Optional.empty();
        }
        announced = reasonToHide();
        return Optional.of(News.WITHDRAWN);
    }

    private Announcement reasonToHide() {
        return switch (status) {
            case DRAFT -> Announcement.UNPUBLISHED;
            case PUBLISHED -> Announcement.NARROWED;
            case CLOSED -> Announcement.CLOSED;
            case WITHDRAWN -> Announcement.WITHDRAWN;
        };
    }
}
