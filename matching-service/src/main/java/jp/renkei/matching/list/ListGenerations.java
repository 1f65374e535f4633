package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lists readers see. Lists that rest on something new are made beside them and take their place whole, as soon as
 * they hold everything and nobody writes the old ones any more. Thread-safe; methods that write take part in the caller's
 * transaction.
 */
@Singleton
final class ListGenerations {

    /** Before the first record. */
    private static final UUID BEGINNING = new UUID(0, 0);

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ListGenerations(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Up to where the topic is matched in the lists that readers see, and what their scores rest on. */
    record Position(long nextOffset, String basis) {

        static final Position NONE = new Position(0, "");
    }

    Position position() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT next_offset, basis FROM list_generation WHERE id = (SELECT served FROM matcher)");
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Position(row.getLong(1), row.getString(2)) : Position.NONE;
        }
    }

    ListStore store(int generation) {
        return new PostgresListStore(dataSource, clock, generation);
    }

    /** Whether readers see these lists; it stays so until the end of the current transaction. */
    boolean isServed(int generation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT served = ? FROM matcher FOR SHARE")) {
            select.setInt(1, generation);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lists that readers see could not be looked up", e);
        }
    }

    /**
     * Shows these lists to readers from the end of the current transaction on and deletes the others that nobody writes.
     *
     * @return false, with nothing changed, while somebody still writes the lists that readers see
     */
    boolean switchTo(int generation) {
        try (Connection connection = dataSource.getConnection()) {
            List<Integer> abandoned = lockAbandoned(connection, generation);
            try (PreparedStatement serve = connection.prepareStatement(
                    "UPDATE matcher SET served = ?, told_until = ? WHERE served = ANY (?)")) {
                serve.setInt(1, generation);
                serve.setObject(2, BEGINNING);
                serve.setArray(3, connection.createArrayOf("integer", abandoned.toArray()));
                if (serve.executeUpdate() == 0) {
                    return false;
                }
            }
            for (String table : List.of("list_generation WHERE id", "match_list WHERE generation")) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " = ANY (?)")) {
                    delete.setArray(1, connection.createArrayOf("integer", abandoned.toArray()));
                    delete.executeUpdate();
                }
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("Readers could not be switched to the new lists", e);
        }
    }

    private static List<Integer> lockAbandoned(Connection connection, int except) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id FROM list_generation WHERE id <> ? AND pg_try_advisory_xact_lock(?, id)
                ORDER BY id FOR UPDATE""")) {
            select.setInt(1, except);
            select.setInt(2, MatcherSeat.LOCK);
            List<Integer> abandoned = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    abandoned.add(rows.getInt(1));
                }
            }
            return abandoned;
        }
    }

    /** Until the end of the current transaction nobody changes these lists. */
    void hold(int generation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT 1 FROM list_generation WHERE id = ? FOR UPDATE")) {
            lock.setInt(1, generation);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The lists could not be locked", e);
        }
    }

    /** The record up to which pairs are told as they stand after lists were made anew; null when all are. */
    @Nullable
    UUID toldUntil() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT told_until FROM matcher");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException("What is told could not be looked up", e);
        }
    }

    /** Has all pairs told as they stand from the end of the current transaction on, if readers see these lists. */
    void tellAnew(int generation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE matcher SET told_until = ? WHERE served = ?")) {
            update.setObject(1, BEGINNING);
            update.setInt(2, generation);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be told could not be written", e);
        }
    }

    void told(@Nullable UUID until) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE matcher SET told_until = ?")) {
            update.setObject(1, until);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is told could not be written", e);
        }
    }

    /** The next records that have lists or shown pairs, in the order of their ids. */
    List<UUID> following(int generation, UUID after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        (SELECT DISTINCT owner AS id FROM match_list WHERE generation = ? AND owner > ?
                            ORDER BY id LIMIT ?)
                        UNION
                        (SELECT DISTINCT first_id AS id FROM match_pair
                            WHERE (first_shows OR second_shows) AND first_id > ? ORDER BY id LIMIT ?)
                        UNION
                        (SELECT DISTINCT second_id AS id FROM match_pair
                            WHERE (first_shows OR second_shows) AND second_id > ? ORDER BY id LIMIT ?)
                        ORDER BY id LIMIT ?""")) {
            select.setInt(1, generation);
            for (int branch = 0; branch < 3; branch++) {
                select.setObject(2 + 2 * branch, after);
                select.setInt(3 + 2 * branch, limit);
            }
            select.setInt(8, limit);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("Records to be told of could not be read", e);
        }
    }
}
