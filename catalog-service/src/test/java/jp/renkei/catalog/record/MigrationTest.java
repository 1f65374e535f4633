package jp.renkei.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.stack.StackResource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Records of before the bounds become records that keep to them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MigrationTest {

    private static final String SCHEMA = "before_bounds";
    private static final String RECORD = """
            INSERT INTO before_bounds.record (id, type, municipality, status, visibility, embargo_until, sample, title,
                policy_fields, content, version, announced, created_at, updated_at)
            VALUES ('019aad00-0001-7a10-8b20-00000000000%d', 'ISSUE', '072028', '%s', 'PUBLIC', %s, false, '%s', '{}', '%s',
                1, %s, now(), now())""";

    @Inject
    AgroalDataSource database;

    @Test
    void twinsKeepTheirRecordsAndAbsurdDatesGo() throws SQLException {
        migrate("3");
        execute(RECORD.formatted(1, "DRAFT", "NULL", "AIの導入", "{\"contractEnds\": \"2200-03-31\"}", "NULL"));
        execute(RECORD.formatted(2, "DRAFT", "'57495-01-01'", "ＡＩ の導入", "{\"contractEnds\": \"2150-12-31\"}", "NULL"));
        execute(RECORD.formatted(3, "WITHDRAWN", "'1899-01-01'", "aiの導入", "{}", "'WITHDRAWN'"));

        migrate("latest");

        assertThat(rows("SELECT title_key FROM record ORDER BY id"))
                .containsExactly("aiの導入", "aiの導入 019aad00-0001-7a10-8b20-000000000002", "aiの導入");
        assertThat(rows("SELECT coalesce(content->>'contractEnds', 'none') || ' ' || version FROM record ORDER BY id"))
                .containsExactly("none 2", "2150-12-31 1", "none 1");
        assertThat(rows("SELECT coalesce(extract(year FROM embargo_until)::text, 'none') FROM record ORDER BY id"))
                .containsExactly("none", "2150", "none");
        assertThat(rows("SELECT shown_to FROM record WHERE hidden_at IS NOT NULL"))
                .containsExactly("PUBLIC");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .locations("db/migration")
                .javaMigrations(new TitleKeyMigration())
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query.replace("FROM record", "FROM " + SCHEMA + ".record"))) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
