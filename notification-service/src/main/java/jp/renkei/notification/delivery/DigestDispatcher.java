package jp.renkei.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.calendar.WorkingDays;
import jp.renkei.notification.intake.Transience;
import org.jboss.logging.Logger;

/** Sends what is reserved, one mail after the other. Thread-safe, on any number of instances. */
@ApplicationScoped
class DigestDispatcher {

    private static final Logger LOG = Logger.getLogger(DigestDispatcher.class);

    private final Attempts attempts;
    private final MailGate gate;
    private final DeliveryStore store;
    private final WorkingDays workingDays;
    private final DeliveryTiming timing;
    private final MeterRegistry metrics;

    DigestDispatcher(
            Attempts attempts,
            MailGate gate,
            DeliveryStore store,
            WorkingDays workingDays,
            DeliveryTiming timing,
            MeterRegistry metrics) {
        this.attempts = attempts;
        this.gate = gate;
        this.store = store;
        this.workingDays = workingDays;
        this.timing = timing;
        this.metrics = metrics;
    }

    /**
     * Sends one reserved digest, unless somebody else has it in hand or there is nothing to tell. Never throws: a digest that
     * cannot be composed is set aside, and the others go out.
     */
    void dispatch(UUID delivery) {
        try {
            attempts.begin(delivery).ifPresent(mail -> end(delivery, gate.post(mail)));
        } catch (RuntimeException failure) {
            setAside(delivery, failure);
        }
    }

    private void end(UUID delivery, PostResult result) {
        try {
            attempts.finish(delivery, result);
        } catch (RuntimeException failure) {
            // It stays an attempt, so nobody sends it again.
            LOG.errorf(
                    "Digest %s: %s, but that could not be written: %s",
                    delivery, result.outcome(), failure.getClass().getName());
        }
    }

    private void setAside(UUID delivery, RuntimeException failure) {
        if (Transience.passes(failure)) {
            LOG.warnf("Digest %s waits: %s", delivery, failure.getClass().getName());
            return;
        }
        metrics.counter("renkei.digests.set.aside").increment();
        LOG.errorf(
                "Digest %s cannot be composed and is set aside until the next run: %s",
                delivery, failure.getClass().getName());
        try {
            attempts.abandon(delivery);
        } catch (RuntimeException again) {
            LOG.errorf(
                    "Digest %s could not be set aside: %s",
                    delivery, again.getClass().getName());
        }
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
