package jp.renkei.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What every instance does each minute. */
@ApplicationScoped
class DigestTick {

    private static final Logger LOG = Logger.getLogger(DigestTick.class);

    private final Settlement settlement;
    private final DigestRuns runs;
    private final Reservations reservations;
    private final DigestDispatcher dispatcher;

    DigestTick(Settlement settlement, DigestRuns runs, Reservations reservations, DigestDispatcher dispatcher) {
        this.settlement = settlement;
        this.runs = runs;
        this.reservations = reservations;
        this.dispatcher = dispatcher;
    }

    @Scheduled(
            every = "{renkei.notification.delivery.tick}",
            identity = "digest-tick",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        step("settling", settlement::settle);
        step("settling runs", runs::settle);
        step("reserving", () -> {
            while (reservations.reserveDue() > 0) {
                // A batch is one transaction.
            }
        });
        step("sending", dispatcher::dispatchOpen);
    }

    /** What one step cannot do must not keep the others from their work; the next minute tries again. */
    private static void step(String name, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.warnf("Digests: %s failed and is tried again: %s", name, failure);
        }
    }
}
