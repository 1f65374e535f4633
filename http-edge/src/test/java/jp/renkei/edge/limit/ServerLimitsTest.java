package jp.renkei.edge.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import jp.renkei.edge.app.RawHttp;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too long, too slow or in doubt, on the wire. */
@QuarkusTest
@TestProfile(ServerLimitsTest.Impatient.class)
@QuarkusTestResource(Signer.class)
class ServerLimitsTest {

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.idle-timeout", "4s",
                    "renkei.edge.body.time", "2s",
                    "renkei.edge.head.time", "2s");
        }
    }

    @TestHTTPResource("/notes")
    URI notes;

    /** The JDK's client offers HTTP/2 with its first request. */
    @Test
    void anOfferOfHttp2IsNotTaken() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < 5; i++) {
                var answer = client.send(HttpRequest.newBuilder(notes).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
                assertThat(answer.statusCode()).isLessThan(500);
            }
        }
    }

    @Test
    void aBodyInPiecesIsCutWhileItArrives() throws Exception {
        try (var socket = RawHttp.open(notes)) {
            send(socket, head("POST", "Transfer-Encoding: chunked"));
            send(socket, "5000\r\n{\"title\":\"" + "a".repeat(0x5000 - 10) + "\r\n");
            send(socket, "5000\r\n" + "a".repeat(0x5000) + "\r\n");
            assertProblem(answer(socket), 413);
        }
    }

    @ParameterizedTest
    @CsvSource({"99999", "60000000", "99999999999", "999999999999999999"})
    void aBodyThatIsAnnouncedTooLargeIsNotAwaited(String length) throws Exception {
        try (var socket = RawHttp.open(notes)) {
            send(socket, head("POST", "Content-Length: " + length));
            assertProblem(answer(socket), 413);
        }
    }

    @Test
    void aConnectionWithTwoLengthsEndsWithItsFirstRequest() throws Exception {
        var smuggled = "GET /notes/added HTTP/1.1\r\nHost: x\r\n\r\n";
        var answer = RawHttp.exchange(
                notes,
                head("POST", "Content-Length: 4\r\nTransfer-Encoding: chunked") + "d\r\n{\"title\":\"a\"}\r\n0\r\n\r\n"
                        + smuggled);
        assertThat(answer).containsOnlyOnce("HTTP/1.1 ");
        assertThat(answer.toLowerCase()).contains("connection: close");
    }

    @Test
    void aBodyInPiecesIsReadAndAnsweredAndThenTheConnectionEnds() throws Exception {
        var answer = RawHttp.exchange(
                notes, head("POST", "Transfer-Encoding: chunked") + "d\r\n{\"title\":\"a\"}\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoAsksFirstIsInvited() throws Exception {
        try (var socket = RawHttp.open(notes)) {
            send(socket, head("POST", "Connection: close\r\nExpect: 100-continue\r\nContent-Length: 13"));
            var invitation = "HTTP/1.1 100 Continue\r\n\r\n";
            assertThat(new String(socket.getInputStream().readNBytes(invitation.length()), UTF_8))
                    .isEqualTo(invitation);
            send(socket, "{\"title\":\"a\"}");
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void aBodyThatIsNotReadDoesNotStopTheNextRequest() throws Exception {
        var answer = RawHttp.exchange(
                notes,
                "POST /notes HTTP/1.1\r\nHost: x\r\nContent-Length: 15000\r\n\r\n" + "a".repeat(15_000)
                        + "GET /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("HTTP/1.1 401", "HTTP/1.1 200");
    }

    @Test
    void aBodyThatDoesNotComeIsNotAwaitedForEver() throws Exception {
        try (var socket = RawHttp.open(notes)) {
            send(socket, head("POST", "Content-Length: 50") + "{");
            assertProblem(answer(socket), 408);
        }
    }

    @Test
    void aHundredBodiesThatDoNotComeHoldNoThread() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 100; i++) {
                slow.add(RawHttp.open(notes));
                send(slow.getLast(), head("POST", "Content-Length: 50") + "{");
            }
            var answer = RawHttp.exchange(notes, "GET /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(Thread.getAllStackTraces().values()).noneMatch(ServerLimitsTest::waitsForABody);
            assertProblem(answer(slow.getLast()), 408);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static boolean waitsForABody(StackTraceElement[] stack) {
        return Arrays.stream(stack).anyMatch(frame -> frame.getClassName().endsWith(".VertxInputStream"));
    }

    @Test
    void aConnectionOnWhichNothingMovesIsClosed() throws Exception {
        try (var socket = RawHttp.open(notes)) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /notes HTTP/1.1\r\nHost: x\r\n\r\n"})
    void aHeadThatDripsIsNotAwaitedForEver(String before) throws Exception {
        try (var drips = new Drips();
                var socket = RawHttp.open(notes)) {
            send(socket, before + "GET /notes HTTP/1.1\r\nX-Drip: ");
            drips.into(socket);
            assertThat(drips.untilClosed(socket))
                    .contains("HTTP/1.1 408 ")
                    .startsWith(before.isEmpty() ? "HTTP/1.1 408" : "HTTP/1.1 200");
        }
    }

    @Test
    void aHundredHeadsThatDripAreClosedAndOthersServed() throws Exception {
        var slow = new ArrayList<Socket>();
        try (var drips = new Drips()) {
            for (var i = 0; i < 100; i++) {
                slow.add(RawHttp.open(notes));
                send(slow.getLast(), "GET /notes HTTP/1.1\r\nX-Drip: ");
                drips.into(slow.getLast());
            }
            var answer = RawHttp.exchange(notes, "GET /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200");
            for (var socket : slow) {
                assertThat(drips.untilClosed(socket)).startsWith("HTTP/1.1 408");
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** An answer that does not wait for its body leaves the rest of it on the wire. */
    @Test
    void aBodyThatDripsAfterItsAnswerIsNotAwaitedForEver() throws Exception {
        try (var drips = new Drips();
                var socket = RawHttp.open(notes)) {
            send(
                    socket,
                    "POST /notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x.y.z\r\nContent-Length: 5000\r\n\r\n");
            drips.into(socket);
            assertThat(drips.untilClosed(socket)).startsWith("HTTP/1.1 401");
        }
    }

    @ParameterizedTest
    @CsvSource({"9000, 414", "60000, 414", "8000, 200"})
    void anAddressThatIsTooLongIsRefused(int length, int status) throws Exception {
        var answer = RawHttp.exchange(
                notes, "GET /notes/echo?q=" + "a".repeat(length) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        if (status == 200) {
            assertThat(answer).startsWith("HTTP/1.1 200");
        } else {
            assertProblem(answer, status);
        }
    }

    @ParameterizedTest
    @CsvSource({"17000", "60000"})
    void headersThatAreTooLongAreRefused(int length) throws Exception {
        assertProblem(
                RawHttp.exchange(
                        notes,
                        "GET /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: " + "a".repeat(length)
                                + "\r\n\r\n"),
                431);
    }

    private static String head(String method, String length) {
        return method + " /notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + Signer.officer("072028") + "\r\n" + length + "\r\n\r\n";
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    /** Up to the end of the connection, which the server brings about. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "nosniff", "\"status\":" + status);
    }
}
