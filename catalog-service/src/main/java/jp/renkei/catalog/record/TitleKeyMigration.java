package jp.renkei.catalog.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Gives every record of before the key of its title, which SQL cannot fold. Of twins that exist already the first keeps
 * the key; the others get one that nobody else has.
 */
public class TitleKeyMigration implements JavaMigration {

    private static final String KEYS_OF_ALL = "SELECT id, municipality, type, status, title FROM record ORDER BY id";
    private static final String SET = "UPDATE record SET title_key = ? WHERE id = ?::uuid";
    private static final String GUARD = """
            ALTER TABLE record ALTER COLUMN title_key SET NOT NULL;
            DROP INDEX record_natural_key;
            CREATE UNIQUE INDEX record_natural_key ON record (municipality, type, title_key) WHERE status <> 'WITHDRAWN';
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5");
    }

    @Override
    public String getDescription() {
        return "title keys";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Statement read = context.getConnection().createStatement();
                ResultSet all = read.executeQuery(KEYS_OF_ALL);
                PreparedStatement write = context.getConnection().prepareStatement(SET)) {
            while (all.next()) {
                write.setString(1, key(all, taken));
                write.setString(2, all.getString("id"));
                write.addBatch();
            }
            write.executeBatch();
        }
        try (Statement guard = context.getConnection().createStatement()) {
            guard.execute(GUARD);
        }
    }

    private static String key(ResultSet record, Set<String> taken) throws SQLException {
        String key = TitleKey.of(record.getString("title"));
        boolean free = record.getString("status").equals("WITHDRAWN")
                || taken.add(record.getString("municipality") + record.getString("type") + key);
        return free ? key : key + " " + record.getString("id");
    }
}
