package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Removes published rows after their time; safe to run on every instance. */
@Singleton
class OutboxHousekeeping {

    private static final Logger LOG = Logger.getLogger(OutboxHousekeeping.class);

    private final Jdbi database;
    private final OutboxConfig config;

    OutboxHousekeeping(AgroalDataSource dataSource, OutboxConfig config) {
        this.database = OutboxTable.database(dataSource);
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "outbox-housekeeping")
    void deleteOldRows() {
        try {
            database.useHandle(handle -> new OutboxTable(handle).deletePublishedBefore(config.keepPublished()));
        } catch (JdbiException away) {
            LOG.warnf("Outbox: old rows stay for another hour: %s", away.getMessage());
        }
    }
}
