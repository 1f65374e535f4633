package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to write the lists of one generation. Who holds its session lock takes the next fencing number; a holder that
 * lost its session without noticing is stopped by that number in its next transaction. Used by the thread that reads the
 * topic.
 */
@Singleton
final class MatcherSeat {

    /** The first half of the advisory locks on seats; the second is the generation. */
    static final int LOCK = 0x72656E6B;

    private static final Logger LOG = Logger.getLogger(MatcherSeat.class);

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private @Nullable Connection session;
    private @Nullable Seat seat;

    MatcherSeat(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * @param nextOffset up to where the topic was matched when the seat was taken
     * @param letGo whether the lists were being made anew then, so that some of them may be ahead of that
     */
    record Seat(int generation, long fence, long nextOffset, boolean letGo) {}

    /**
     * Tries once to take the seat of the lists with that basis; the first lists of all are those that readers see.
     *
     * @return null when another process has it
     */
    @Nullable
    Seat tryTake(String basis) throws SQLException {
        release();
        Connection candidate = dataSource.getConnection();
        try {
            int generation = generation(candidate, basis);
            if (lock(candidate, "pg_try_advisory_lock", generation)) {
                try {
                    seat = sit(candidate, generation);
                    session = seat == null ? null : candidate;
                } finally {
                    if (session != candidate) {
                        lock(candidate, "pg_advisory_unlock", generation);
                    }
                }
            }
            return seat;
        } finally {
            if (session != candidate) {
                candidate.close();
            }
        }
    }

    private static int generation(Connection connection, String basis) throws SQLException {
        OptionalInt known = find(connection, basis);
        if (known.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO list_generation (basis) VALUES (?) ON CONFLICT (basis) DO NOTHING")) {
                insert.setString(1, basis);
                insert.executeUpdate();
            }
            known = find(connection, basis);
        }
        return known.orElseThrow(() -> new SQLException("The lists of " + basis + " were deleted meanwhile"));
    }

    private static OptionalInt find(Connection connection, String basis) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM list_generation WHERE basis = ?")) {
            select.setString(1, basis);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    /** @return null when the generation was deleted by a switch in this very moment */
    private static @Nullable Seat sit(Connection connection, int generation) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement(
                        "UPDATE list_generation SET fence = fence + 1 WHERE id = ? RETURNING fence, next_offset, let_go");
                PreparedStatement first =
                        connection.prepareStatement("UPDATE matcher SET served = ? WHERE served IS NULL")) {
            next.setInt(1, generation);
            try (ResultSet row = next.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                first.setInt(1, generation);
                first.executeUpdate();
                return new Seat(generation, row.getLong(1), row.getLong(2), row.getBoolean(3));
            }
        }
    }

    void release() {
        Seat left = seat;
        try (Connection held = session) {
            session = null;
            seat = null;
            if (held != null && left != null) {
                lock(held, "pg_advisory_unlock", left.generation());
            }
        } catch (SQLException e) {
            LOG.debugf("The matcher's session was gone already: %s", e);
        }
    }

    /**
     * Moves the position within the current transaction.
     *
     * @param from where it must stand, or else the database went back to an earlier state
     * @param letGo whether the lists are being made anew: some are ahead of the position, and after a crash all are made again
     * @throws LostSeatException when another matcher has taken over, readers see lists that replaced these, or rows may not be
     *     what this matcher stored
     */
    void move(long from, long to, boolean letGo) {
        Seat held = seat;
        if (held == null) {
            throw new LostSeatException();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE list_generation SET next_offset = ?, let_go = ?, updated_at = ?"
                                + " WHERE id = ? AND fence = ? AND next_offset = ?")) {
            update.setLong(1, to);
            update.setBoolean(2, letGo);
            update.setObject(3, OffsetDateTime.now(clock));
            update.setInt(4, held.generation());
            update.setLong(5, held.fence());
            update.setLong(6, from);
            if (update.executeUpdate() != 1) {
                throw new LostSeatException();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The matcher's position could not be written", e);
        }
    }

    private static boolean lock(Connection connection, String function, int generation) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("SELECT " + function + "(?, ?)")) {
            call.setInt(1, LOCK);
            call.setInt(2, generation);
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
