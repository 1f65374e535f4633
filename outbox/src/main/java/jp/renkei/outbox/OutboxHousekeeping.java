package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Removes published rows after their time; safe to run on every instance. */
@Singleton
class OutboxHousekeeping {

    private static final Logger LOG = Logger.getLogger(OutboxHousekeeping.class);

    private final AgroalDataSource dataSource;
    private final OutboxConfig config;

    OutboxHousekeeping(AgroalDataSource dataSource, OutboxConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "outbox-housekeeping")
    void deleteOldRows() {
        try (Connection connection = dataSource.getConnection()) {
            new OutboxTable(connection).deletePublishedBefore(config.keepPublished());
        } catch (SQLException away) {
            LOG.warnf("Outbox: old rows stay for another hour: %s", away.getMessage());
        }
    }
}
