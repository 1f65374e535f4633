package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.renkei.matching.catalogue.RecordType;

/** The lists of one generation in PostgreSQL, one row each; takes part in the caller's transaction. Thread-safe. */
final class PostgresListStore implements ListStore {

    private static final int FETCH_SIZE = 1_000;
    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final int generation;

    PostgresListStore(AgroalDataSource dataSource, Clock clock, int generation) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.generation = generation;
    }

    @Override
    public void save(Map<ListKey, List<Entry>> lists) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        INSERT INTO match_list (generation, owner, owner_type, kind, others, scores, version, updated_at)
                        VALUES (?, ?, ?, ?, ?, ?, 1, ?)
                        ON CONFLICT (generation, owner, owner_type, kind) DO UPDATE
                        SET others = EXCLUDED.others, scores = EXCLUDED.scores,
                            version = match_list.version + 1, updated_at = EXCLUDED.updated_at""")) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            for (Map.Entry<ListKey, List<Entry>> list : lists.entrySet()) {
                List<Entry> entries = list.getValue();
                upsert.setInt(1, generation);
                upsert.setObject(2, list.getKey().owner());
                upsert.setString(3, list.getKey().ownerType().name());
                upsert.setString(4, list.getKey().kind().name());
                upsert.setObject(5, array(entries, Entry::other), Types.OTHER);
                upsert.setObject(6, array(entries, Entry::score), Types.OTHER);
                upsert.setObject(7, now);
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be written", e);
        }
    }

    /** As PostgreSQL reads it; the driver's own arrays look for characters to escape in every element. */
    private static String array(List<Entry> entries, Function<Entry, Object> element) {
        StringBuilder text = new StringBuilder(entries.size() * 37 + 2).append('{');
        for (Entry entry : entries) {
            text.append(text.length() == 1 ? "" : ",").append(element.apply(entry));
        }
        return text.append('}').toString();
    }

    @Override
    public void delete(Collection<UUID> owners) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM match_list WHERE generation = ? AND owner = ANY (?)")) {
            delete.setInt(1, generation);
            delete.setArray(2, connection.createArrayOf("uuid", owners.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be deleted", e);
        }
    }

    @Override
    public void forEach(BiConsumer<ListKey, List<Entry>> visitor) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT owner, owner_type, kind, others, scores FROM match_list WHERE generation = ?")) {
            select.setInt(1, generation);
            select.setFetchSize(FETCH_SIZE);
            read(select, visitor);
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be read", e);
        }
    }

    private static void read(PreparedStatement select, BiConsumer<ListKey, List<Entry>> visitor) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ListKey key = new ListKey(
                        rows.getObject("owner", UUID.class),
                        RecordType.valueOf(rows.getString("owner_type")),
                        RecordType.valueOf(rows.getString("kind")));
                visitor.accept(key, entries(rows.getArray("others"), rows.getArray("scores")));
            }
        }
    }

    static List<Entry> entries(Array others, Array scores) throws SQLException {
        UUID[] ids = (UUID[]) others.getArray();
        Number[] points = (Number[]) scores.getArray();
        List<Entry> entries = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            entries.add(new Entry(ids[i], points[i].intValue()));
        }
        return List.copyOf(entries);
    }
}
