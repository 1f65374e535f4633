package jp.renkei.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "renkei-postgres-" + System.getProperty("user.name"));

    @TempDir
    Path folder;

    private EmbeddedPostgres start() throws Exception {
        return EmbeddedPostgres.start(folder, PROGRAMS, 0);
    }

    @Test
    void isDurableAndComparesByCodePoint() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.setting("fsync")).isEqualTo("on");
            assertThat(postgres.setting("server_encoding")).isEqualTo("UTF8");
            try (Connection connection = postgres.connect("postgres");
                    var rows = connection
                            .createStatement()
                            .executeQuery("SELECT datlocprovider, datlocale FROM pg_database"
                                    + " WHERE datname = 'template0'")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("b");
                assertThat(rows.getString(2)).isEqualTo("C.UTF-8");
            }
        }
    }

    @Test
    void keepsDataOverARestart() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            postgres.provideDatabase("desk", "first");
            insert(postgres, "first");
        }
        try (EmbeddedPostgres postgres = start()) {
            postgres.provideDatabase("desk", "second");
            assertThat(notes(postgres, "second")).containsExactly("kept");
        }
    }

    @Test
    void aServerThatOutlivedItsLauncherIsStoppedFirst() throws Exception {
        // What a kill -9 of the launcher leaves: a running server that nobody closes.
        EmbeddedPostgres orphan = start();
        orphan.provideDatabase("desk", "first");
        insert(orphan, "first");
        long pid = pid();
        forgetLock();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(notes(postgres, "first")).containsExactly("kept");
        }
        orphan.close();
    }

    @Test
    void aKilledServerRecovers() throws Exception {
        EmbeddedPostgres killed = start();
        killed.provideDatabase("desk", "first");
        insert(killed, "first");
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        forgetLock();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(notes(postgres, "first")).containsExactly("kept");
        }
        killed.close();
    }

    @Test
    void anotherProcessThatNowHasTheNumberIsLeftAlone() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            postgres.provideDatabase("desk", "first");
        }
        Process bystander = new ProcessBuilder("tail", "-f", "/dev/null").start();
        try {
            Files.write(
                    folder.resolve("data/postmaster.pid"), List.of(Long.toString(bystander.pid()), folder.toString()));
            try (EmbeddedPostgres postgres = start()) {
                assertThat(postgres.port()).isPositive();
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aRoleReachesItsOwnDatabaseOnlyAndOnlyWithItsPassword() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            postgres.provideDatabase("ours", "secret");
            postgres.provideDatabase("theirs", "other");
            try (Connection own = DriverManager.getConnection(postgres.jdbcUrl("ours"), "ours", "secret")) {
                assertThat(own.isValid(5)).isTrue();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("theirs"), "ours", "secret"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("ours"), "ours", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    /** The lock of a killed JVM goes with it; this JVM still lives. */
    private void forgetLock() throws Exception {
        Files.delete(folder.resolve("data/epg-lock"));
    }

    private long pid() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    private static void insert(EmbeddedPostgres postgres, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("desk"), "desk", password)) {
            connection.createStatement().execute("CREATE TABLE note (text text)");
            connection.createStatement().execute("INSERT INTO note VALUES ('kept')");
        }
    }

    private static List<String> notes(EmbeddedPostgres postgres, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("desk"), "desk", password);
                var rows = connection.createStatement().executeQuery("SELECT text FROM note")) {
            rows.next();
            return List.of(rows.getString(1));
        }
    }
}
