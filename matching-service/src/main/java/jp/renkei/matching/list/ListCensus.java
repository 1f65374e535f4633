package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;

/** Counts over all stored lists, as far as they are shown. Thread-safe. */
@Singleton
public final class ListCensus {

    private final AgroalDataSource dataSource;

    ListCensus(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param shown entries that readers see
     * @param best tenths of a point; 0 for an empty list
     */
    public record ListSize(ListKey key, int shown, int best) {}

    /** In how many shown lists each record stands. */
    public Map<UUID, Integer> places(RecordType ownerType, RecordType kind) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT other, count(*) FROM match_list, unnest(others[1:?]) AS other
                        WHERE owner_type = ? AND kind = ? GROUP BY other""")) {
            select.setInt(1, MatchLists.SHOWN);
            select.setString(2, ownerType.name());
            select.setString(3, kind.name());
            Map<UUID, Integer> places = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be counted", e);
        }
    }

    /** Every list with its size. */
    public List<ListSize> sizes() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT owner, owner_type, kind, least(cardinality(others), ?), coalesce(scores[1], 0)
                        FROM match_list""")) {
            select.setInt(1, MatchLists.SHOWN);
            List<ListSize> sizes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ListKey key = new ListKey(
                            rows.getObject(1, UUID.class),
                            RecordType.valueOf(rows.getString(2)),
                            RecordType.valueOf(rows.getString(3)));
                    sizes.add(new ListSize(key, rows.getInt(4), rows.getInt(5)));
                }
            }
            return sizes;
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be counted", e);
        }
    }
}
