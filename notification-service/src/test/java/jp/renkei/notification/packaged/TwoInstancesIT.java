package jp.renkei.notification.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.renkei.notification.MatchNews;
import jp.renkei.stack.Mailbox;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged services on one database, as the launcher starts them; one of them dies and comes back. */
class TwoInstancesIT {

    private static final String HOME = "072028";
    private static final int DESKS = 5;

    @TempDir
    Path folder;

    @Test
    void everyDeskHasOneMailOrIsInDoubtWhateverHappensToTheInstances() throws Exception {
        Map<String, String> settings = new HashMap<>(new StackResource().start());
        settings.put("quarkus.profile", "local");
        settings.put("quarkus.mailer.from", "renkei@renkei.example");
        settings.put("renkei.notification.delivery.tick", "1s");
        settings.put("renkei.notification.delivery.first-retry", "1s");
        settings.put("renkei.notification.delivery.send-timeout", "10s");
        settings.put("renkei.notification.delivery.in-doubt-after", "15s");
        int first = freePort();
        int second = freePort();
        try (var one = start("one", settings, first)) {
            awaitReady(first);
            for (int i = 0; i < DESKS; i++) {
                admin(first)
                        .body(Map.of("municipality", HOME, "address", "desk-" + i + "@city.example"))
                        .post("/api/v1/subscriptions")
                        .then()
                        .statusCode(201);
            }
            MatchNews match = new MatchNews(HOME).found("HIGH", OffsetDateTime.parse("2026-11-02T10:00:00+09:00"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> admin(first)
                            .get("/api/v1/digests/preview?cutoff=now&municipality=" + HOME)
                            .asString()
                            .contains(match.id().toString()));
            try (var two = start("two", settings, second)) {
                awaitReady(second);
                runOnBoth(first, second);
                two.close();
            }
            try (var again = start("again", settings, second)) {
                awaitReady(second);
                runOnBoth(first, second);
            }
            // What the killed instance had in hand may have gone out or not; nobody sends it again.
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> desks(first, "SENT").size()
                                    + desks(first, "IN_DOUBT").size()
                            == DESKS);
            assertThat(desks(first, "SENT")).isNotEmpty();
            assertThat(received()).doesNotHaveDuplicates().containsAll(desks(first, "SENT"));
        }
    }

    private static List<String> received() {
        return Mailbox.received().stream().map(mail -> mail.recipient()).toList();
    }

    private static List<String> desks(int port, String state) {
        return admin(port)
                .get("/api/v1/digests?municipality=" + HOME + "&state=" + state)
                .jsonPath()
                .getList("items.recipient");
    }

    /** All ask for the same, so the first is taken and the others are shown it, whichever instance they ask. */
    private void runOnBoth(int first, int second) throws InterruptedException {
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int port = i % 2 == 0 ? first : second;
            runs.add(() -> admin(port)
                    .body(Map.of("cutoff", "now"))
                    .post("/api/v1/digests/run")
                    .statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            assertThat(threads.invokeAll(runs))
                    .allSatisfy(run -> assertThat(run.get()).isEqualTo(202));
        }
    }

    private PackagedService start(String name, Map<String, String> settings, int port) throws IOException {
        Map<String, String> own = new HashMap<>(settings);
        own.put("quarkus.http.port", Integer.toString(port));
        own.put("quarkus.management.port", Integer.toString(port + 10_000 > 65_535 ? port - 10_000 : port + 10_000));
        return PackagedService.start(folder.resolve(name + ".log"), own);
    }

    private static void awaitReady(int port) {
        int management = port + 10_000 > 65_535 ? port - 10_000 : port + 10_000;
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> given().port(management).get("/q/health/ready").statusCode() == 200);
    }

    private static RequestSpecification admin(int port) {
        return given().port(port).auth().oauth2(Tokens.admin()).contentType(ContentType.JSON);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
