package jp.renkei.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Looks into the outbox table for the tests. */
@Singleton
class OutboxRows {

    private final Jdbi database;

    OutboxRows(AgroalDataSource dataSource) {
        database = OutboxTable.database(dataSource);
    }

    long pending() {
        return count("published_at IS NULL AND rejected_at IS NULL");
    }

    long rejected() {
        return count("rejected_at IS NOT NULL");
    }

    private long count(String condition) {
        return database.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE " + condition)
                .mapTo(Long.class)
                .one());
    }
}
