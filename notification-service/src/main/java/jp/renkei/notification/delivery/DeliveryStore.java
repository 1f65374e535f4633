package jp.renkei.notification.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.access.Area;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/** The rows of the ledger. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
class DeliveryStore implements PanacheRepositoryBase<DigestDelivery, UUID> {

    /**
     * Weekly subscriptions of a weekday whose hour has come and who have no row this week, locked; what another instance
     * works on is skipped. A subscription made after the hour waits for next week.
     */
    List<Subscription> claimDue(IsoWeek week, DayOfWeek weekday, LocalDate sendDay, int hour, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT s.* FROM subscription s
                        WHERE s.frequency = 'WEEKLY' AND s.weekday = :weekday AND s.hour <= :hour
                          AND s.created_at <= CAST(:sendDay AS timestamptz) + make_interval(hours => s.hour)
                          AND NOT EXISTS (SELECT FROM digest_delivery d WHERE d.subscription_id = s.id AND d.week = :week)
                        ORDER BY s.id LIMIT :most FOR UPDATE SKIP LOCKED
                        """, Subscription.class)
                .setParameter("weekday", weekday.name())
                .setParameter("hour", hour)
                .setParameter("sendDay", sendDay.atStartOfDay(JapanTime.ZONE).toInstant())
                .setParameter("week", week.toString())
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Takes the one place of this subscription in this week; a place where no mail can have left is taken again for an
     * operator.
     *
     * @return the row's id; empty when the place is taken
     */
    Optional<UUID> reserve(Subscription subscription, IsoWeek week, Cause cause, Instant cutoff, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        INSERT INTO digest_delivery AS taken (id, subscription_id, municipality, week, state, cause,
                            cutoff, not_before, attempts, reserved_at)
                        VALUES (:id, :subscription, :municipality, :week, 'RESERVED', :cause, :cutoff, :now, 0, :now)
                        ON CONFLICT (subscription_id, week) DO UPDATE
                        SET state = 'RESERVED', cause = excluded.cause, cutoff = excluded.cutoff, failure = NULL,
                            not_before = excluded.not_before, reserved_at = excluded.reserved_at, finished_at = NULL
                        WHERE excluded.cause = 'OPERATOR' AND taken.state IN ('FAILED', 'NOTHING_NEW')
                        RETURNING id
                        """, UUID.class)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("subscription", subscription.id())
                .setParameter("municipality", subscription.municipality())
                .setParameter("week", week.toString())
                .setParameter("cause", cause.name())
                .setParameter("cutoff", cutoff)
                .setParameter("now", now)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Reserved rows of the week that may go out now: for a schedule on working days from the chosen hour on. */
    List<UUID> open(IsoWeek week, Instant now, boolean workingDay) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT d.id FROM digest_delivery d LEFT JOIN subscription s ON s.id = d.subscription_id
                        WHERE d.state = 'RESERVED' AND d.week = :week AND d.not_before <= :now
                          AND (d.cause = 'OPERATOR' OR s.id IS NULL OR (:workingDay AND s.hour <= :hour))
                        ORDER BY d.id
                        """, UUID.class)
                .setParameter("week", week.toString())
                .setParameter("now", now)
                .setParameter("workingDay", workingDay)
                .setParameter("hour", JapanTime.at(now).getHour())
                .getResultList();
    }

    /** The row, locked, if it is in this state and nobody else has it in hand. */
    Optional<DigestDelivery> claim(UUID id, DeliveryState state) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM digest_delivery WHERE id = :id AND state = :state FOR UPDATE SKIP LOCKED",
                        DigestDelivery.class)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .getResultStream()
                .map(DigestDelivery.class::cast)
                .findFirst();
    }

    /** Attempts that nobody finished in time, locked. */
    List<DigestDelivery> claimUnfinished(Instant attemptedBefore) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM digest_delivery WHERE state = 'ATTEMPTED' AND attempted_at < :before
                        ORDER BY id FOR UPDATE SKIP LOCKED
                        """, DigestDelivery.class)
                .setParameter("before", attemptedBefore)
                .getResultList();
    }

    /** Reservations that earlier weeks left, locked. */
    List<DigestDelivery> claimOutdated(IsoWeek now) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM digest_delivery WHERE state = 'RESERVED' AND week < :week
                        ORDER BY id FOR UPDATE SKIP LOCKED
                        """, DigestDelivery.class)
                .setParameter("week", now.toString())
                .getResultList();
    }

    Optional<DigestDelivery> of(UUID subscription, IsoWeek week) {
        return find("subscriptionId = ?1 and week = ?2", subscription, week.toString())
                .firstResultOptional();
    }

    /**
     * Whether this mailbox had, or may have had, a mail of this municipality in the same week by another subscription,
     * which must have ended since.
     */
    boolean hadMail(DigestDelivery delivery, String address) {
        return count(
                        "municipality = ?1 and week = ?2 and lower(recipient) = ?3 and id <> ?4 and state in ?5",
                        delivery.municipality,
                        delivery.week,
                        address.toLowerCase(Locale.ROOT),
                        delivery.id,
                        List.of(DeliveryState.ATTEMPTED, DeliveryState.SENT, DeliveryState.IN_DOUBT))
                > 0;
    }

    long countInDoubt() {
        return count("state", DeliveryState.IN_DOUBT);
    }

    /** The next rows, newest first. */
    List<DigestDelivery> before(
            @Nullable UUID last, Area area, @Nullable IsoWeek week, @Nullable DeliveryState state, int most) {
        return find(
                        "left(municipality, ?5) = ?1 and (?2 is null or week = ?2) and (?3 is null or state = ?3)"
                                + " and (?4 is null or id < ?4) order by id desc",
                        area.begin(),
                        week == null ? null : week.toString(),
                        state,
                        last,
                        area.length())
                .page(0, most)
                .list();
    }
}
