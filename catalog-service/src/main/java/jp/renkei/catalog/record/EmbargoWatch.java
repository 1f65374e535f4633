package jp.renkei.catalog.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Announces published records whose embargo has ended. Every instance looks and claims rows; nobody leads.
 *
 * <p>Thread-safe: a claim is a row lock that others skip.
 */
@Singleton
class EmbargoWatch {

    private static final int BATCH = 100;

    private final RecordStore store;
    private final RecordNews news;
    private final RecordKinds kinds;
    private final Clock clock;

    EmbargoWatch(RecordStore store, RecordNews news, RecordKinds kinds, Clock clock) {
        this.store = store;
        this.news = news;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Scheduled(every = "${renkei.catalog.embargo-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseDue() {
        int released;
        do {
            released = QuarkusTransaction.requiringNew().call(this::releaseSome);
        } while (released == BATCH);
    }

    private int releaseSome() {
        Instant now = JapanTime.now(clock);
        List<CatalogRecord> due = store.claimReleased(now, BATCH);
        due.forEach(record -> news.tell(record, kinds.of(record.type), now));
        return due.size();
    }
}
