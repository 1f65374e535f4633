package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Outbox depth, age and rejections as gauges: {@code renkei.outbox.pending}, {@code .age} (seconds), {@code .rejected}. */
@Singleton
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);

    private static final String COUNT = "SELECT count(*) FILTER (WHERE rejected_at IS NULL),"
            + " coalesce(extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE rejected_at IS NULL)), 0),"
            + " count(*) FILTER (WHERE rejected_at IS NOT NULL) FROM outbox WHERE published_at IS NULL";

    private final AgroalDataSource dataSource;
    private final AtomicLong pending;
    private final AtomicLong ageSeconds;
    private final AtomicLong rejected;

    OutboxMetrics(AgroalDataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        pending = registry.gauge("renkei.outbox.pending", new AtomicLong());
        ageSeconds = registry.gauge("renkei.outbox.age", new AtomicLong());
        rejected = registry.gauge("renkei.outbox.rejected", new AtomicLong());
    }

    @Scheduled(every = "15s", identity = "outbox-metrics")
    void measure() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            if (row.next()) {
                pending.set(row.getLong(1));
                ageSeconds.set(row.getLong(2));
                rejected.set(row.getLong(3));
            }
        } catch (SQLException away) {
            // One line; the scheduler would write a hundred.
            LOG.warnf("Outbox: not measured: %s", away.getMessage());
        }
    }
}
