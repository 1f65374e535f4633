package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to write lists. Who holds the session lock takes the next fencing number; a holder that lost its session
 * without noticing is stopped by that number in its next transaction. Used by the thread that reads the topic.
 */
@Singleton
final class MatcherSeat {

    private static final Logger LOG = Logger.getLogger(MatcherSeat.class);
    private static final long LOCK = 0x72656E6B65690001L;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private @Nullable Connection session;
    private long fence;

    MatcherSeat(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Up to where the topic is matched, and what the scores of the lists rest on. */
    record Position(long nextOffset, String basis) {}

    boolean isHeld() {
        return session != null;
    }

    /** Tries once; true when this process may write lists from now on. */
    boolean tryTake() throws SQLException {
        if (session != null) {
            return true;
        }
        Connection candidate = dataSource.getConnection();
        try {
            if (query(candidate, "SELECT pg_try_advisory_lock(" + LOCK + ")", r -> r.getBoolean(1))) {
                fence = query(candidate, "UPDATE matcher SET fence = fence + 1 RETURNING fence", r -> r.getLong(1));
                session = candidate;
                return true;
            }
        } finally {
            if (session != candidate) {
                candidate.close();
            }
        }
        return false;
    }

    void release() {
        try (Connection held = session) {
            session = null;
            if (held != null) {
                query(held, "SELECT pg_advisory_unlock(" + LOCK + ")", r -> r.getBoolean(1));
            }
        } catch (SQLException e) {
            LOG.debugf("The matcher's session was gone already: %s", e);
        }
    }

    Position position() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return query(
                    connection,
                    "SELECT next_offset, basis FROM matcher",
                    r -> new Position(r.getLong(1), r.getString(2)));
        }
    }

    /**
     * Moves the position within the current transaction.
     *
     * @throws LostSeatException when another matcher has taken over
     */
    void moveTo(Position position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE matcher SET next_offset = ?, basis = ?, updated_at = ? WHERE fence = ?")) {
            update.setLong(1, position.nextOffset());
            update.setString(2, position.basis());
            update.setObject(3, OffsetDateTime.now(clock));
            update.setLong(4, fence);
            if (update.executeUpdate() != 1) {
                throw new LostSeatException();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The matcher's position could not be written", e);
        }
    }

    /** Forgets all lists within the current transaction: they rest on something that is no longer so. */
    void clearLists() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM match_list")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Lists of another epoch could not be deleted", e);
        }
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> T query(Connection connection, String sql, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("No row: " + sql);
            }
            return reader.read(rows);
        }
    }
}
