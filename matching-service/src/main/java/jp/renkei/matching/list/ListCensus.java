package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** @param lists shown lists of that kind in which the record stands */
    public record Standing(RecordType ownerType, RecordType kind, UUID record, int lists) {}

    /** Every record that stands in any list, once for each type of owner. */
    public List<Standing> standings() {
        return standings("", 1);
    }

    /** Initiatives that are shown to at least so many issues. */
    List<Standing> shownToIssues(int atLeast) {
        return standings("WHERE owner_type = 'ISSUE' AND kind = 'INITIATIVE'", atLeast);
    }

    private List<Standing> standings(String which, int atLeast) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT owner_type, kind, other, count(*) FROM served_list, unnest(others[1:?]) AS other "
                                + which + " GROUP BY owner_type, kind, other HAVING count(*) >= ?")) {
            select.setInt(1, MatchLists.SHOWN);
            select.setInt(2, atLeast);
            List<Standing> standings = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    standings.add(new Standing(
                            RecordType.valueOf(rows.getString(1)),
                            RecordType.valueOf(rows.getString(2)),
                            rows.getObject(3, UUID.class),
                            rows.getInt(4)));
                }
            }
            return standings;
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be counted", e);
        }
    }

    /** Every list with its size. */
    public List<ListSize> sizes() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT owner, owner_type, kind, least(cardinality(others), ?), coalesce(scores[1], 0)
                        FROM served_list""")) {
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
