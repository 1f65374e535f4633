package jp.renkei.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The relay's native SQL over one connection, whose session holds the relay's advisory lock: when the connection is
 * lost, so are the lock and the right to mark rows. Not thread-safe.
 */
final class OutboxTable {

    /** ASCII "renkeiob": one relay a database. */
    static final long LOCK = 0x72656e6b65696f62L;

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    boolean tryLock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    void unlock() throws SQLException {
        try (PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            unlock.setLong(1, LOCK);
            unlock.execute();
        }
    }

    /** The oldest pending events for other topics than those, at most {@code limit}, in the order they were appended. */
    List<PendingEvent> pending(int limit, Set<String> except) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT seq, topic, key, payload FROM outbox"
                + " WHERE published_at IS NULL AND rejected_at IS NULL AND topic <> ALL (?) ORDER BY seq LIMIT ?")) {
            select.setArray(1, connection.createArrayOf("text", except.toArray()));
            select.setInt(2, limit);
            List<PendingEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(
                            new PendingEvent(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return events;
        }
    }

    void markPublished(List<Long> seqs) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE outbox SET published_at = clock_timestamp() WHERE seq = ANY (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", seqs.toArray()));
            update.executeUpdate();
        }
    }

    /** Sets an event aside that the broker will never take; it stays in the table for the operator. */
    void markRejected(long seq, String reason) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE outbox SET rejected_at = clock_timestamp(), rejection = ? WHERE seq = ?")) {
            update.setString(1, reason);
            update.setLong(2, seq);
            update.executeUpdate();
        }
    }

    void deletePublishedBefore(Duration age) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM outbox WHERE published_at < clock_timestamp() - make_interval(secs => ?)")) {
            delete.setLong(1, age.toSeconds());
            delete.executeUpdate();
        }
    }
}
