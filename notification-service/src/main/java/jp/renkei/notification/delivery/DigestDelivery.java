package jp.renkei.notification.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One subscription's digest of one week. Made by {@link DeliveryStore#reserve}; the recipient goes into no log and no event. */
@Entity
@Table(name = "digest_delivery")
class DigestDelivery {

    @Id
    UUID id;

    UUID subscriptionId;

    String municipality;

    String week;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DeliveryState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Cause cause;

    Instant cutoff;

    Instant notBefore;

    int attempts;

    @Nullable
    String recipient;

    @Nullable
    String messageId;

    @Nullable
    String subject;

    @Nullable
    String body;

    /** A short code: UNSUBSCRIBED, MAILBOX_SERVED, WEEK_OVER, or what the mail server or the network said, without addresses. */
    @Nullable
    String failure;

    Instant reservedAt;

    @Nullable
    Instant attemptedAt;

    @Nullable
    Instant finishedAt;

    IsoWeek isoWeek() {
        return IsoWeek.parse(week).orElseThrow();
    }

    void finish(DeliveryState end, Instant now) {
        state = end;
        finishedAt = now;
    }

    void fail(String why, Instant now) {
        finish(DeliveryState.FAILED, now);
        failure = why;
    }
}
