package jp.renkei.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on a run in the background of the instance that took it. When the instance is stopped, the mail in hand is finished
 * and the rest is left to another run. Thread-safe; there is one run at a time.
 */
@ApplicationScoped
class RunWorker {

    private static final Logger LOG = Logger.getLogger(RunWorker.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final DigestRun run;
    private final RunStore store;
    private final DeliveryTiming timing;
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    RunWorker(DigestRun run, RunStore store, DeliveryTiming timing) {
        this.run = run;
        this.store = store;
        this.timing = timing;
    }

    /** Takes the run over, and its lock, which it gives back at the end. */
    void start(RunOrder order, RunLock lock) {
        thread = Thread.ofPlatform().name("digest-run").daemon().start(() -> work(order, lock));
    }

    private void work(RunOrder order, RunLock lock) {
        try (lock) {
            boolean whole = run.run(order, () -> stopping);
            store.finish(order.id(), whole ? null : RunFailure.STOPPED, timing.now());
        } catch (RuntimeException failure) {
            LOG.errorf("Digest run %s is broken off: %s", order.id(), failure);
            breakOff(order);
        }
    }

    private void breakOff(RunOrder order) {
        try {
            store.finish(order.id(), RunFailure.BROKEN, timing.now());
        } catch (RuntimeException databaseAway) {
            // Without its lock it counts as interrupted.
            LOG.warnf("The end of digest run %s could not be written: %s", order.id(), databaseAway);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        Thread working = thread;
        if (working != null) {
            working.join(STOP_LIMIT);
        }
    }
}
