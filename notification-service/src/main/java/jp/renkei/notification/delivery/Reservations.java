package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.calendar.SendDayPolicy;
import jp.renkei.notification.subscription.Subscription;

/** Takes the one place a week that each subscription has, before anything is sent. Thread-safe, on any number of instances. */
@ApplicationScoped
class Reservations {

    /** Rows locked in one transaction. */
    private static final int BATCH = 100;

    private final DeliveryStore store;
    private final SendDayPolicy sendDays;
    private final DeliveryTiming timing;

    Reservations(DeliveryStore store, SendDayPolicy sendDays, DeliveryTiming timing) {
        this.store = store;
        this.sendDays = sendDays;
        this.timing = timing;
    }

    /** Reserves one batch of what is due now; how many, zero when nothing is left. */
    @Transactional
    int reserveDue() {
        Instant now = timing.now();
        ZonedDateTime local = JapanTime.at(now);
        IsoWeek week = IsoWeek.of(now);
        int reserved = 0;
        for (DayOfWeek weekday : sendDays.dueOn(local)) {
            List<Subscription> due =
                    store.claimDue(week, weekday, sendDays.dayIn(week, weekday).orElseThrow(), local.getHour(), BATCH);
            for (Subscription subscription : due) {
                store.reserve(subscription, week, Cause.SCHEDULE, week.cutoff(), now);
            }
            reserved += due.size();
        }
        return reserved;
    }

    /** Reserves for an operator; empty when a mail has left this week, or may have. */
    @Transactional
    Optional<UUID> reserve(Subscription subscription, IsoWeek week, Instant cutoff) {
        return store.reserve(subscription, week, Cause.OPERATOR, cutoff, timing.now());
    }
}
