package jp.renkei.matching.match;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** One of the matcher's locks, held as another process would hold it, until this is closed. */
record HeldLock(Connection connection) implements AutoCloseable {

    /**
     * @param generation the lists that cannot be written meanwhile; 0 for the telling of news
     */
    static HeldLock of(AgroalDataSource database, long generation) throws SQLException {
        HeldLock lock = new HeldLock(database.getConnection());
        MatcherProbe.run(lock.connection, "SELECT pg_advisory_lock(" + MatcherProbe.LOCK + ", " + generation + ")");
        return lock;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            MatcherProbe.run(connection, "SELECT pg_advisory_unlock_all()");
        }
    }
}
