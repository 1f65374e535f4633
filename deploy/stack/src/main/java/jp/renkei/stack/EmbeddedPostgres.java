package jp.renkei.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL server of its own process, kept alive by {@link #close()} alone: it outlives a killed JVM, so
 * {@link #start} first stops such a leftover on the same data folder. Data and password stay in the folder. Thread-safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final String password;
    private final ProcessHandle process;

    private EmbeddedPostgres(
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, String password, ProcessHandle process) {
        this.server = server;
        this.password = password;
        this.process = process;
    }

    /**
     * Starts the server; ready when this returns.
     *
     * @param folder holds the cluster ({@code data}), the unpacked programs and the superuser's password
     * @param port 0 for any free one
     */
    public static EmbeddedPostgres start(Path folder, int port) throws IOException {
        return start(folder, folder.resolve("programs"), port);
    }

    /** As {@link #start(Path, int)}, with the unpacked programs in a folder that several clusters may share. */
    public static EmbeddedPostgres start(Path folder, Path programs, int port) throws IOException {
        Files.createDirectories(folder);
        stopLeftover(folder);
        // Absolute, because the running server is recognised by this argument.
        Path data = folder.toAbsolutePath().resolve("data");
        Path passwordFile = folder.resolve("superuser-password");
        String password = Secret.in(passwordFile);
        EmbeddedPostgres postgres = new EmbeddedPostgres(
                builder(data, programs, passwordFile, password, FreePort.orWanted(port))
                        .start(),
                password,
                PostgresLeftover.runningOn(data));
        postgres.requireDurability();
        return postgres;
    }

    private static Builder builder(Path data, Path programs, Path passwordFile, String password, int port) {
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                .setConnectConfig("password", password)
                // These go to initdb as they are; the last --auth wins over the library's "trust".
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("lc-collate", "C")
                .setLocaleConfig("lc-ctype", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                // The library passes -F (no fsync) and lets commits return before they are on disk; a later -c wins.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("timezone", "Asia/Tokyo");
    }

    /** A commit that was answered survives a kill: without that no guarantee of the whole chain is worth testing. */
    private void requireDurability() throws IOException {
        try {
            for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!"on".equals(setting(name))) {
                    throw new IOException("PostgreSQL runs with " + name + "=" + setting(name));
                }
            }
        } catch (SQLException | IOException failure) {
            close();
            throw new IOException("PostgreSQL is not usable", failure);
        }
    }

    String setting(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                var statement = connection.prepareStatement("SELECT current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Creates role and database of that name when missing, and sets the password. Nobody else may connect to it. */
    public void provideDatabase(String name, String rolePassword) throws SQLException {
        try (Connection connection = connect("postgres")) {
            new DatabaseProvider(connection).provide(name, rolePassword);
        }
    }

    /** A connection as the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public int port() {
        return server.getPort();
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return process;
    }

    /** Stops a server that an earlier, killed JVM left running on the folder. */
    public static void stopLeftover(Path folder) throws IOException {
        PostgresLeftover.stopIn(folder.toAbsolutePath().resolve("data"));
    }

    /** Stops the server in order (open connections are cut, data is flushed). */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
