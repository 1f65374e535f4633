package jp.renkei.edge.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import jp.renkei.edge.app.RawHttp;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;

/** Many bodies that are each small enough. */
@QuarkusTest
@TestProfile(BodyMemoryTest.Narrow.class)
@QuarkusTestResource(Signer.class)
class BodyMemoryTest {

    private static final int MOST = 18_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("renkei.edge.body.max-size", "20000", "renkei.edge.body.all", "30000");
        }
    }

    @TestHTTPResource("/notes")
    URI notes;

    @Inject
    BodyLimit limit;

    @Test
    void oneBodyTooManyIsRefusedAndRoomComesBack() throws Exception {
        try (var waiting = RawHttp.open(notes)) {
            send(waiting, head(MOST) + "a".repeat(MOST - 1));
            awaitHeld(MOST - 1);

            assertThat(RawHttp.exchange(notes, head(MOST) + body()))
                    .startsWith("HTTP/1.1 503")
                    .contains("application/problem+json", "Retry-After: 5", "nosniff", "urn:renkei:problem:not-ready");
            awaitHeld(MOST - 1);
            assertThat(RawHttp.exchange(notes, "GET /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
        // The caller left in the middle of its body.
        awaitHeld(0);
        assertThat(RawHttp.exchange(notes, head(MOST) + body())).startsWith("HTTP/1.1 200");
        awaitHeld(0);
    }

    private void awaitHeld(long expected) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (limit.held() != expected && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        assertThat(limit.held()).isEqualTo(expected);
    }

    private static String head(int length) {
        return "POST /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + Signer.officer("072028") + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    /** White space counts as what it takes. */
    private static String body() {
        var note = "{\"title\":\"a\"}";
        return note + " ".repeat(MOST - note.length());
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
