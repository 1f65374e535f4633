package jp.renkei.local.demo;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import jp.renkei.local.child.Kill;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.place.Ports;
import jp.renkei.local.run.LocalStack;
import jp.renkei.local.say.Console;
import jp.renkei.stack.Secret;
import jp.renkei.stack.TokenMint;

/** The packaged services on a fresh stack of their own, as {@code ./renkei up} runs them. */
public final class RunningStack implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(120);

    private final DataFolder folder;
    private final Endpoints endpoints;
    private final Ports ports;
    private final LocalStack stack;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    RunningStack(Path data, int portBase) throws Exception {
        this(data, portBase, Map.of());
    }

    /** With settings for every service, on top of the launcher's. */
    public RunningStack(Path data, int portBase, Map<String, String> settings) throws Exception {
        folder = new DataFolder(data);
        folder.claim();
        ports = new Ports(portBase);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        stack = new LocalStack(
                Path.of(System.getProperty("renkei.home")).toAbsolutePath().normalize(),
                folder,
                ports,
                new Console(out, out),
                settings);
        stack.start();
        endpoints = Endpoints.of(ports, "http://127.0.0.1:" + ports.issuer() + "/renkei");
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** Registers and publishes the whole sample catalogue. */
    public void loadSamples() throws Exception {
        new SampleLoader(catalog(tokens().admin())).load(Samples.all());
    }

    public TokenMint tokens() throws Exception {
        return TokenMint.of(folder.issuer(), Clock.systemUTC(), Duration.ofHours(1));
    }

    Api catalog(String token) {
        return new Api(client, endpoints.catalog(), token);
    }

    Api matching(String token) {
        return new Api(client, endpoints.matching(), token);
    }

    Api notification(String token) {
        return new Api(client, endpoints.notification(), token);
    }

    /** Kills a service as a power cut would; the launcher starts it again. */
    void kill(String service) throws Exception {
        Kill.process(folder.pidFile(service));
    }

    /** Returns when every record that the catalogue has announced is in the index and in the lists. */
    public void awaitMatched() throws Exception {
        awaitIndex(RunningStack::isMatched);
    }

    /** Returns when, moreover, index and lists are those of an epoch. */
    void awaitMatched(int epoch) throws Exception {
        awaitIndex(status -> isMatched(status) && status.path("epoch").asInt() == epoch);
    }

    private void awaitIndex(Predicate<JsonNode> state) throws Exception {
        Api admin = matching(tokens().admin());
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> state.test(admin.get("/api/v1/index").orFail()));
    }

    private static boolean isMatched(JsonNode status) {
        return status.path("matcher").asBoolean()
                && status.path("lag").asLong() == 0
                && status.path("endOffset").asLong() > 0
                && status.path("matchedOffset").asLong()
                        == status.path("endOffset").asLong()
                && !status.path("rebuilding").asBoolean()
                && !status.path("buildingAside").asBoolean();
    }

    /** Drops everything a service keeps in its database; its next start begins with an empty one. */
    void emptyDatabase(String database) throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, database, Secret.in(folder.password(database)));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
    }

    public DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        stack.close();
    }
}
