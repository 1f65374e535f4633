package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import jp.renkei.notification.calendar.IsoWeek;
import org.jboss.logging.Logger;

/** Brings to an end what crashes and the calendar left open. Thread-safe, on any number of instances. */
@ApplicationScoped
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    private final DeliveryStore store;
    private final DeliveryTiming timing;

    Settlement(DeliveryStore store, DeliveryTiming timing) {
        this.store = store;
        this.timing = timing;
    }

    @Transactional
    void settle() {
        Instant now = timing.now();
        for (DigestDelivery delivery : store.claimUnfinished(timing.doubtLimit())) {
            delivery.finish(DeliveryState.IN_DOUBT, now);
            LOG.warnf(
                    "Digest %s of %s is in doubt: it was handed to the mail server and nobody saw the end. It is not sent"
                            + " again; its content goes into the next digest.",
                    delivery.id, delivery.week);
        }
        for (DigestDelivery delivery : store.claimOutdated(IsoWeek.of(now))) {
            delivery.fail("WEEK_OVER", now);
            LOG.warnf(
                    "Digest %s was not sent before %s ended; its content goes into the next one.",
                    delivery.id, delivery.week);
        }
    }
}
