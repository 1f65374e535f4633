package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.calendar.WorkingDays;

/** Sends what is reserved, one mail after the other. Thread-safe, on any number of instances. */
@ApplicationScoped
class DigestDispatcher {

    private final Attempts attempts;
    private final MailGate gate;
    private final DeliveryStore store;
    private final WorkingDays workingDays;
    private final DeliveryTiming timing;

    DigestDispatcher(
            Attempts attempts, MailGate gate, DeliveryStore store, WorkingDays workingDays, DeliveryTiming timing) {
        this.attempts = attempts;
        this.gate = gate;
        this.store = store;
        this.workingDays = workingDays;
        this.timing = timing;
    }

    /** Sends one reserved digest, unless somebody else has it in hand or there is nothing to tell. */
    void dispatch(UUID delivery) {
        attempts.begin(delivery).ifPresent(mail -> attempts.finish(delivery, gate.post(mail)));
    }

    void dispatchOpen() {
        open().forEach(this::dispatch);
    }

    @Transactional
    List<UUID> open() {
        Instant now = timing.now();
        return store.open(IsoWeek.of(now), now, workingDays.isWorkingDay(JapanTime.date(now)));
    }
}
