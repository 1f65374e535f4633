package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Outbox depth, age and rejections as gauges: {@code renkei.outbox.pending}, {@code .age} (seconds), {@code .rejected}. */
@Singleton
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);

    private static final String COUNT = "SELECT count(*) FILTER (WHERE rejected_at IS NULL),"
            + " coalesce(extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE rejected_at IS NULL)), 0),"
            + " count(*) FILTER (WHERE rejected_at IS NOT NULL) FROM outbox WHERE published_at IS NULL";

    private final Jdbi database;
    private final AtomicLong pending;
    private final AtomicLong ageSeconds;
    private final AtomicLong rejected;

    OutboxMetrics(AgroalDataSource dataSource, MeterRegistry registry) {
        database = OutboxTable.database(dataSource);
        pending = registry.gauge("renkei.outbox.pending", new AtomicLong());
        ageSeconds = registry.gauge("renkei.outbox.age", new AtomicLong());
        rejected = registry.gauge("renkei.outbox.rejected", new AtomicLong());
    }

    @Scheduled(every = "15s", identity = "outbox-metrics")
    void measure() {
        try {
            long[] counts = database.withHandle(handle -> handle.createQuery(COUNT)
                    .map((row, context) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                    .one());
            pending.set(counts[0]);
            ageSeconds.set(counts[1]);
            rejected.set(counts[2]);
        } catch (JdbiException away) {
            // One line; the scheduler would write a hundred.
            LOG.warnf("Outbox: not measured: %s", away.getMessage());
        }
    }
}
