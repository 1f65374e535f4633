package jp.renkei.matching.list;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;

/** Reads stored lists; any replica may. Thread-safe. */
@Singleton
public final class MatchLists {

    /** Entries stored for each record and kind. */
    public static final int STORED = 50;

    /** Entries that anybody is shown at most. */
    public static final int SHOWN = 20;

    private final AgroalDataSource dataSource;

    MatchLists(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param version grows with every change of the list
     * @param basis what its scores rest on
     */
    public record StoredList(ListKey key, long version, String basis, List<Entry> entries) {}

    public Optional<StoredList> find(ListKey key) {
        return select("owner = ? AND owner_type = ? AND kind = ?", (connection, select) -> {
                    select.setObject(1, key.owner());
                    select.setString(2, key.ownerType().name());
                    select.setString(3, key.kind().name());
                })
                .stream()
                .findFirst();
    }

    /** Everybody who has a list. */
    List<UUID> owners() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT DISTINCT owner FROM served_list");
                ResultSet rows = select.executeQuery()) {
            List<UUID> owners = new ArrayList<>();
            while (rows.next()) {
                owners.add(rows.getObject("owner", UUID.class));
            }
            return owners;
        } catch (SQLException e) {
            throw new IllegalStateException("Owners of match lists could not be read", e);
        }
    }

    /** All lists of these owners, in no particular order. */
    public List<StoredList> of(Collection<UUID> owners) {
        return select(
                "owner = ANY (?)",
                (connection, select) -> select.setArray(1, connection.createArrayOf("uuid", owners.toArray())));
    }

    @FunctionalInterface
    private interface Parameters {
        void set(Connection connection, PreparedStatement select) throws SQLException;
    }

    private List<StoredList> select(String condition, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT owner, owner_type, kind, others, scores, version, basis FROM served_list WHERE "
                                + condition)) {
            parameters.set(connection, select);
            List<StoredList> lists = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lists.add(new StoredList(
                            new ListKey(
                                    rows.getObject("owner", UUID.class),
                                    RecordType.valueOf(rows.getString("owner_type")),
                                    RecordType.valueOf(rows.getString("kind"))),
                            rows.getLong("version"),
                            rows.getString("basis"),
                            PostgresListStore.entries(rows.getArray("others"), rows.getArray("scores"))));
                }
            }
            return lists;
        } catch (SQLException e) {
            throw new IllegalStateException("Match lists could not be read", e);
        }
    }
}
