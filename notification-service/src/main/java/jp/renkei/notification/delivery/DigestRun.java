package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import jp.renkei.notification.delivery.RunResponse.Line;
import jp.renkei.notification.subscription.Subscription;
import org.jboss.logging.Logger;

/** This week's digests at an operator's word: by the same reservations as the schedule's, so nobody gets two. Thread-safe. */
@ApplicationScoped
class DigestRun {

    private static final Logger LOG = Logger.getLogger(DigestRun.class);

    private final Reservations reservations;
    private final DigestDispatcher dispatcher;
    private final RunReport report;
    private final RunStore store;

    DigestRun(Reservations reservations, DigestDispatcher dispatcher, RunReport report, RunStore store) {
        this.reservations = reservations;
        this.dispatcher = dispatcher;
        this.report = report;
        this.store = store;
    }

    /** Whether all was done; false when it had to stop before. */
    boolean run(RunOrder order, BooleanSupplier stopping) {
        List<Subscription> weekly = report.weekly(order.municipality());
        store.expect(order.id(), weekly.size());
        for (int i = 0; i < weekly.size(); i++) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            store.add(order.id(), i, line(weekly.get(i), order));
        }
        return true;
    }

    /** One desk's trouble is not the others'. */
    private Line line(Subscription subscription, RunOrder order) {
        try {
            return order.dryRun()
                    ? report.wouldBe(subscription, order.week(), order.cutoff())
                    : send(subscription, order);
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "Digest run %s, subscription %s: %s",
                    order.id(), subscription.id(), failure.getClass().getName());
            return report.failed(subscription);
        }
    }

    private Line send(Subscription subscription, RunOrder order) {
        Optional<UUID> reserved = reservations.reserve(subscription, order.week(), order.cutoff());
        reserved.ifPresent(dispatcher::dispatch);
        return report.done(subscription, order.week(), reserved.isPresent());
    }
}
