package jp.renkei.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What every instance does each minute. */
@ApplicationScoped
class DigestTick {

    private final Settlement settlement;
    private final Reservations reservations;
    private final DigestDispatcher dispatcher;

    DigestTick(Settlement settlement, Reservations reservations, DigestDispatcher dispatcher) {
        this.settlement = settlement;
        this.reservations = reservations;
        this.dispatcher = dispatcher;
    }

    @Scheduled(
            every = "{renkei.notification.delivery.tick}",
            identity = "digest-tick",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        settlement.settle();
        while (reservations.reserveDue() > 0) {
            // A batch is one transaction.
        }
        dispatcher.dispatchOpen();
    }
}
