package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes pending events in order and marks each only after the broker's acknowledgement. One relay works at a time:
 * the holder of a PostgreSQL session lock. Used by the {@link RelayThread} only.
 */
@Singleton
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource dataSource;
    private final Publisher publisher;
    private final OutboxConfig config;
    private final RelaySignal signal;

    OutboxRelay(AgroalDataSource dataSource, Publisher publisher, OutboxConfig config, RelaySignal signal) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.config = config;
        this.signal = signal;
    }

    /** Works until interrupted, or until the session with the database is lost. */
    void run() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            OutboxTable table = new OutboxTable(connection);
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

    /** Publishes at most one batch; the number of events settled. */
    private int publishOnce(OutboxTable table) throws SQLException, InterruptedException {
        List<PendingEvent> events = table.pending(config.batchSize());
        if (events.isEmpty()) {
            return 0;
        }
        List<@Nullable Throwable> answers = publisher.publish(events);
        List<Long> published = new ArrayList<>(events.size());
        int rejected = 0;
        for (int i = 0; i < events.size(); i++) {
            Throwable failure = answers.get(i);
            if (failure == null) {
                published.add(events.get(i).seq());
            } else if (isPermanent(failure)) {
                reject(table, events.get(i), failure);
                rejected++;
            } else {
                LOG.warnf(
                        "Outbox: %s is not published yet and will be tried again: %s",
                        events.get(i).seq(), failure);
                break;
            }
        }
        table.markPublished(published);
        return published.size() + rejected;
    }

    private static boolean isPermanent(Throwable failure) {
        return failure instanceof RecordTooLargeException || failure instanceof SerializationException;
    }

    private static void reject(OutboxTable table, PendingEvent event, Throwable failure) throws SQLException {
        LOG.errorf(
                "Outbox: row %d for %s can never be published and is set aside: %s",
                event.seq(), event.topic(), failure);
        table.markRejected(event.seq(), failure.toString());
    }
}
