package jp.renkei.matching.event;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.Band;

/** Remembers what was announced; takes part in the caller's transaction. Thread-safe. */
@Singleton
public final class PairLedger {

    private final AgroalDataSource dataSource;

    PairLedger(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** When the pairs among these ids last changed noticeably after they were found; those that did not are left out. */
    public Map<UUID, OffsetDateTime> changedAt(Collection<UUID> ids) {
        Map<UUID, OffsetDateTime> changes = new HashMap<>();
        if (ids.isEmpty()) {
            return changes;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, changed_at FROM match_pair WHERE id = ANY (?) AND changed_at IS NOT NULL")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    changes.put(rows.getObject(1, UUID.class), rows.getObject(2, OffsetDateTime.class));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException("Announced pairs could not be read", e);
        }
    }

    /** The pairs among these ids that are remembered, and all pairs of these records that are shown. */
    Map<UUID, AnnouncedPair> find(Collection<UUID> ids, Collection<UUID> records) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT * FROM match_pair
                        WHERE id = ANY (?)
                            OR (first_shows OR second_shows) AND (first_id = ANY (?) OR second_id = ANY (?))""")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setArray(2, connection.createArrayOf("uuid", records.toArray()));
            select.setArray(3, connection.createArrayOf("uuid", records.toArray()));
            Map<UUID, AnnouncedPair> pairs = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    AnnouncedPair pair = new AnnouncedPair(
                            rows.getObject("id", UUID.class),
                            RecordType.valueOf(rows.getString("kind")),
                            rows.getObject("first_id", UUID.class),
                            rows.getObject("second_id", UUID.class),
                            rows.getLong("version"),
                            rows.getInt("score"),
                            Band.valueOf(rows.getString("band")),
                            rows.getBoolean("first_shows"),
                            rows.getBoolean("second_shows"),
                            rows.getString("reasons"),
                            rows.getObject("changed_at", OffsetDateTime.class));
                    pairs.put(pair.id(), pair);
                }
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException("Announced pairs could not be read", e);
        }
    }

    void save(Collection<AnnouncedPair> pairs) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        INSERT INTO match_pair (id, kind, first_id, second_id, version, score, band, first_shows,
                            second_shows, reasons, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE
                        SET version = EXCLUDED.version, score = EXCLUDED.score, band = EXCLUDED.band,
                            first_shows = EXCLUDED.first_shows, second_shows = EXCLUDED.second_shows,
                            reasons = EXCLUDED.reasons, changed_at = EXCLUDED.changed_at""")) {
            for (AnnouncedPair pair : pairs) {
                upsert.setObject(1, pair.id());
                upsert.setString(2, pair.kind().name());
                upsert.setObject(3, pair.first());
                upsert.setObject(4, pair.second());
                upsert.setLong(5, pair.version());
                upsert.setInt(6, pair.score());
                upsert.setString(7, pair.band().name());
                upsert.setBoolean(8, pair.firstShows());
                upsert.setBoolean(9, pair.secondShows());
                upsert.setString(10, pair.reasons());
                upsert.setObject(11, pair.changedAt());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Announced pairs could not be written", e);
        }
    }

    /** The version that a pair without a row goes on from: no pair that was forgotten had a higher one. */
    long forgottenVersion() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT forgotten_version FROM matcher");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The version of forgotten pairs could not be read", e);
        }
    }

    /**
     * Deletes pairs that have been shown to nobody since before then, and keeps the highest of their versions. The lock
     * on the matcher's row keeps it apart from the transactions that announce pairs: they look there first.
     *
     * @return how many were deleted, at most {@code limit}
     */
    int forgetWithdrawnBefore(OffsetDateTime then, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement("SELECT 1 FROM matcher FOR UPDATE");
                PreparedStatement delete = connection.prepareStatement("""
                        WITH old AS (
                            SELECT id FROM match_pair
                            WHERE NOT first_shows AND NOT second_shows AND changed_at < ?
                            ORDER BY changed_at LIMIT ?),
                        forgotten AS (
                            DELETE FROM match_pair USING old WHERE match_pair.id = old.id RETURNING version),
                        kept AS (
                            UPDATE matcher SET forgotten_version =
                                greatest(forgotten_version, (SELECT coalesce(max(version), 0) FROM forgotten)))
                        SELECT count(*) FROM forgotten""")) {
            lock.execute();
            delete.setObject(1, then);
            delete.setInt(2, limit);
            try (ResultSet row = delete.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Withdrawn pairs could not be deleted", e);
        }
    }
}
