package jp.renkei.notification.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.match.Band;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One mailbox that hears of one municipality. The address goes into no log and no event. */
@Entity
@Table(name = "subscription")
public class Subscription {

    @Id
    UUID id;

    @Column(updatable = false)
    String municipality;

    String address;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Frequency frequency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DayOfWeek weekday;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    int hour;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Band minBand;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Language language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MailFormat format;

    /** Counts changes from 1 on; the initial value is also how Hibernate tells a new row from a stored one. */
    @Version
    long version = 1;

    @Column(updatable = false)
    Instant createdAt;

    Instant updatedAt;

    public UUID id() {
        return id;
    }

    public String municipality() {
        return municipality;
    }

    public String address() {
        return address;
    }

    public Frequency frequency() {
        return frequency;
    }

    public DayOfWeek weekday() {
        return weekday;
    }

    public int hour() {
        return hour;
    }

    public Band minBand() {
        return minBand;
    }

    public Language language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
