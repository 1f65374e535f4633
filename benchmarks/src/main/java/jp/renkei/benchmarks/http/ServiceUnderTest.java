package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.local.child.ChildSpec;
import jp.renkei.local.child.Probe;
import jp.renkei.local.child.Supervised;
import jp.renkei.local.say.Console;
import jp.renkei.stack.EmbeddedKafka;
import jp.renkei.stack.EmbeddedPostgres;
import jp.renkei.stack.Issuer;
import jp.renkei.stack.TokenMint;

/**
 * The packaged matching-service as a process of its own, with database, broker and issuer on a folder of its own. Compiled
 * fully, unlike in the local stack, because throughput is measured.
 */
final class ServiceUnderTest implements AutoCloseable {

    /** Above so many megabytes of heap a full collection by the serial collector stops everything for most of a second. */
    private static final int SERIAL = 2_048;

    private static final String NAME = "matching-service";
    private static final String DATABASE = "renkei_matching";
    private static final String PASSWORD = "renkei-benchmark";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final Issuer issuer;
    private final Probe probe = new Probe();
    private final Supervised service;
    private final Path pidFile;
    private final int port = freePort();

    /** @param records how many there will be: its heap grows with them, and holds their view twice while an index is built anew */
    ServiceUnderTest(Path home, Path folder, int records) throws IOException, SQLException {
        this.folder = folder;
        Path programs =
                Path.of(System.getProperty("java.io.tmpdir"), "renkei-postgres-" + System.getProperty("user.name"));
        postgres = EmbeddedPostgres.start(folder.resolve("postgres"), programs, 0);
        postgres.provideDatabase(DATABASE, PASSWORD);
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, 0);
        issuer = Issuer.start(folder.resolve("issuer"), 0);
        pidFile = folder.resolve("pid");
        service = new Supervised(spec(home, Math.max(1_024, records / 33)), new Console(System.out, System.err), probe);
    }

    private ChildSpec spec(Path home, int heapMegabytes) throws IOException {
        int management = freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", Integer.toString(management));
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
        settings.put("quarkus.datasource.username", DATABASE);
        settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", issuer.url());
        // Limits are counted as always, but one client asks here for many.
        settings.put("renkei.edge.limit.subject-per-minute", "10000000");
        settings.put("renkei.edge.limit.address-per-minute", "10000000");
        // All figures are of one epoch; a new one is counted when the records have doubled, in the middle of a round.
        settings.put("renkei.matching.epoch.least-records", Integer.toString(Integer.MAX_VALUE));
        settings.put("renkei.matching.index-dir", index().toString());
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + heapMegabytes + "m",
                heapMegabytes > SERIAL ? "-XX:+UseG1GC" : "-XX:+UseSerialGC",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=UTF-8"));
        String more = System.getenv("RENKEI_SERVICE_FLAGS");
        if (more != null) {
            flags.addAll(List.of(more.split(" ")));
        }
        settings.forEach((name, value) -> flags.add("-D" + name + "=" + value));
        Path jar = home.resolve(NAME).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing: build the service first");
        }
        return new ChildSpec(
                NAME,
                "-Drenkei.data=" + folder,
                flags,
                List.of("-jar", jar.toString()),
                Map.of("QUARKUS_DATASOURCE_PASSWORD", PASSWORD),
                URI.create("http://127.0.0.1:" + management + "/q/health/ready"),
                folder.resolve(NAME + ".log"),
                pidFile);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the service and returns when it takes work. */
    void start() throws IOException, InterruptedException {
        service.start();
        service.awaitReady(PATIENCE);
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
    }

    TokenMint tokens() throws IOException {
        return TokenMint.of(folder.resolve("issuer"), Clock.systemUTC(), Duration.ofHours(12));
    }

    /** What is not announced yet never will be. */
    void forgetNews() throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                Statement forget = connection.createStatement()) {
            forget.executeUpdate("DELETE FROM untold_news");
            forget.executeUpdate("UPDATE matcher SET told_until = NULL");
        }
    }

    /** Where the service keeps its index. */
    Path index() {
        return folder.resolve("index");
    }

    /** A line of the process's status in MiB, e.g. {@code VmRSS} or {@code VmHWM}; 0 where the system has no such file. */
    long memory(String line) throws IOException {
        Path status = Path.of("/proc", Files.readAllLines(pidFile).getFirst(), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(text -> text.startsWith(line + ":"))
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        service.close();
        probe.close();
        issuer.close();
        kafka.close();
        postgres.close();
    }
}
