package jp.renkei.matching.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.event.ShownPair;

/** What changed in the lists that readers see and is to be announced; takes part in the caller's transaction. Thread-safe. */
@Singleton
final class UntoldNews {

    private static final int PAIRS_IN_A_ROW = 1_000;
    private static final int ROWS_AT_ONCE = 10;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ShownPair>> PAIRS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;

    UntoldNews(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param pairs in the order of their changes
     * @param rescored records whose pairs may have other reasons now
     */
    record News(List<ShownPair> pairs, Set<UUID> rescored) {

        boolean isEmpty() {
            return pairs.isEmpty() && rescored.isEmpty();
        }
    }

    void add(List<ShownPair> pairs, Collection<UUID> rescored) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO untold_news (pairs, rescored) VALUES (?, ?)")) {
            int start = 0;
            do {
                int end = Math.min(start + PAIRS_IN_A_ROW, pairs.size());
                insert.setString(1, JSON.writeValueAsString(pairs.subList(start, end)));
                insert.setArray(2, connection.createArrayOf("uuid", start == 0 ? rescored.toArray() : new UUID[0]));
                insert.addBatch();
                start = end;
            } while (start < pairs.size());
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What is to be announced could not be written", e);
        }
    }

    /** The oldest news, no longer kept here; until the end of the current transaction nobody else can take any. */
    News take() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?, 0)");
                PreparedStatement delete = connection.prepareStatement("""
                        WITH taken AS (
                            DELETE FROM untold_news WHERE id IN (SELECT id FROM untold_news ORDER BY id LIMIT ?)
                            RETURNING id, pairs, rescored)
                        SELECT pairs, rescored FROM taken ORDER BY id""")) {
            lock.setInt(1, MatcherSeat.LOCK);
            lock.execute();
            delete.setInt(1, ROWS_AT_ONCE);
            List<ShownPair> pairs = new ArrayList<>();
            Set<UUID> rescored = new HashSet<>();
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    pairs.addAll(JSON.readValue(rows.getString("pairs"), PAIRS));
                    rescored.addAll(List.of((UUID[]) rows.getArray("rescored").getArray()));
                }
            }
            return new News(pairs, rescored);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What is to be announced could not be read", e);
        }
    }

    boolean isEmpty() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT NOT EXISTS (SELECT FROM untold_news)");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be announced could not be looked up", e);
        }
    }
}
