package jp.renkei.matching.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Forgets pairs that were withdrawn long ago; safe to run on every instance. Thread-safe. */
@Singleton
class PairRetention {

    private static final int BATCH = 5_000;

    private final PairLedger ledger;
    private final PairConfig config;
    private final Clock clock;

    PairRetention(PairLedger ledger, PairConfig config, Clock clock) {
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    /** Many short transactions: the matcher waits while one runs. */
    @Scheduled(
            every = "1h",
            delayed = "10m",
            identity = "pair-retention",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOldPairs() {
        OffsetDateTime before = OffsetDateTime.now(clock).minus(config.keepWithdrawn());
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew().call(() -> ledger.forgetWithdrawnBefore(before, BATCH));
        } while (forgotten == BATCH);
    }
}
