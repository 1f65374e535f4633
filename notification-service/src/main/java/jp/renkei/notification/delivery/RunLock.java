package jp.renkei.notification.delivery;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Says that somebody is at work on a run: a database session with an advisory lock, which goes when its process dies. Not
 * thread-safe.
 */
final class RunLock implements AutoCloseable {

    /** ASCII "run:", the class of these locks. */
    static final int CLASS = 0x72756e3a;

    private static final Logger LOG = Logger.getLogger(RunLock.class);

    private final Connection session;
    private final int key;

    private RunLock(Connection session, int key) {
        this.session = session;
        this.key = key;
    }

    /** @param key nobody else's */
    static RunLock take(AgroalDataSource dataSource, int key) {
        try {
            Connection session = dataSource.getConnection();
            try {
                call(session, "SELECT pg_advisory_lock(?, ?)", key);
                return new RunLock(session, key);
            } catch (SQLException failure) {
                session.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("A run cannot be locked", failure);
        }
    }

    @Override
    public void close() {
        try (session) {
            call(session, "SELECT pg_advisory_unlock(?, ?)", key);
        } catch (SQLException gone) {
            LOG.warnf("The session of a digest run was lost, and its lock with it: SQL state %s", gone.getSQLState());
        }
    }

    private static void call(Connection session, String function, int key) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(function)) {
            statement.setInt(1, CLASS);
            statement.setInt(2, key);
            statement.execute();
        }
    }
}
