package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Publishes pending events in order and marks each only after the broker's acknowledgement. One relay works at a time:
 * the holder of a PostgreSQL session lock. Used by the {@link RelayThread} only.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Jdbi database;
    private final Publisher publisher;
    private final OutboxConfig config;
    private final RelaySignal signal;

    OutboxRelay(AgroalDataSource dataSource, Publisher publisher, OutboxConfig config, RelaySignal signal) {
        this.database = OutboxTable.database(dataSource);
        this.publisher = publisher;
        this.config = config;
        this.signal = signal;
    }

    /** Works until interrupted, or until the session with the database is lost. */
    void run() throws InterruptedException {
        try (Handle handle = database.open()) {
            OutboxTable table = new OutboxTable(handle);
            while (!table.tryLock()) {
                signal.await(config.poll());
            }
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    if (publishOnce(table) == 0) {
                        signal.await(config.poll());
                    }
                }
            } finally {
                table.unlock();
            }
        }
    }

    /**
     * Publishes at most one batch; the number of events settled. A topic that takes nothing now holds back its own events
     * only, in their order, and not those of other topics.
     */
    private int publishOnce(OutboxTable table) throws InterruptedException {
        Set<String> held = new HashSet<>();
        List<PendingEvent> events = table.pending(config.batchSize(), held);
        while (!events.isEmpty()) {
            int settled = settle(table, events, publisher.publish(events), held);
            if (settled > 0) {
                return settled;
            }
            events = table.pending(config.batchSize(), held);
        }
        return 0;
    }

    private static int settle(
            OutboxTable table, List<PendingEvent> events, List<Publisher.Answer> answers, Set<String> held) {
        List<Long> published = new ArrayList<>(events.size());
        int rejected = 0;
        for (int i = 0; i < answers.size(); i++) {
            PendingEvent event = events.get(i);
            switch (answers.get(i)) {
                case Publisher.Answer.Never(Throwable failure) -> {
                    reject(table, event, failure);
                    rejected++;
                }
                case Publisher.Answer.Later(Throwable failure) -> {
                    if (held.add(event.topic())) {
                        LOG.warnf(
                                "Outbox: row %d for %s is not published yet and will be tried again: %s",
                                event.seq(), event.topic(), failure);
                    }
                }
                case Publisher.Answer.Taken ignored -> {
                    // What overtook an earlier one goes out again after it.
                    if (!held.contains(event.topic())) {
                        published.add(event.seq());
                    }
                }
            }
        }
        table.markPublished(published);
        return published.size() + rejected;
    }

    private static void reject(OutboxTable table, PendingEvent event, Throwable failure) {
        LOG.errorf(
                "Outbox: row %d for %s can never be published and is set aside: %s",
                event.seq(), event.topic(), failure);
        table.markRejected(event.seq(), failure.toString());
    }
}
