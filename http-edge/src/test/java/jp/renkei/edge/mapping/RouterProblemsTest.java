package jp.renkei.edge.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import jp.renkei.edge.app.RawHttp;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors below the resources, with a client that does not tidy up the request. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class RouterProblemsTest {

    private static final String LARGE = "{\"title\":\"" + "a".repeat(30_000) + "\"}";

    @TestHTTPResource("/notes")
    URI notes;

    @Test
    void aBodyOfKnownLengthThatIsTooLargeIsRefused() throws Exception {
        var answer = post(BodyPublishers.ofString(LARGE));
        assertProblem(answer, 413, "too-large");
        assertThat(answer.body()).contains("\"maximumBytes\":20480");
    }

    @Test
    void aBodyOfUnknownLengthThatIsTooLargeIsRefused() throws Exception {
        assertProblem(
                post(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(LARGE.getBytes(StandardCharsets.UTF_8)))),
                413,
                "too-large");
    }

    @Test
    void jsonThatNestsTooDeepIsRefused() throws Exception {
        var answer = post(BodyPublishers.ofString("{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}"));
        assertProblem(answer, 400, "malformed");
        assertThat(answer.body()).contains("nests too deep");
    }

    @Test
    void aPathThatCannotBeDecodedIsRefused() throws Exception {
        var answer = raw("GET /notes/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "nosniff");
    }

    @Test
    void japaneseInAnAddressIsUnderstoodAsItWasTyped() throws Exception {
        var request = "GET /notes/echo?q=会津 若松 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertThat(raw(request.replace("津 若", "津%20若")))
                .startsWith("HTTP/1.1 200")
                .endsWith("会津 若松");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"...", "..", ".", "a", "", " ", "....", "\u3042.\u3042.\u3042", "a.b", "e30.e30.", "e30.e30.e30"
            })
    void whatIsNoTokenIsAnsweredAsOne(String token) throws Exception {
        var answer = raw(
                "GET /notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 401").contains("application/problem+json", "WWW-Authenticate: Bearer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /notes         | GET, HEAD, OPTIONS, POST",
                "PATCH  | /notes/072028  | GET, HEAD, OPTIONS, PUT",
                "POST   | /notes/fails/x | GET, HEAD, OPTIONS",
            })
    void whatAnAddressAnswersToIsSaid(String method, String path, String allowed) throws Exception {
        var answer = raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("Allow: " + allowed + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "garbage                           | 415",
                "application/json; charset=nope    | 400",
                "application/json; charset=\"      | 400",
                "application/json; charset=utf-16  | 400",
                "multipart/form-data               | 415",
                "*/*                               | 415",
                ";                                 | 415",
            })
    void anOddContentTypeIsTheCallersFault(String type, int status) throws Exception {
        var answer = raw(
                "POST /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\nAuthorization: Bearer "
                        + Signer.officer("072028") + "\r\nContent-Type: " + type + "\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void whatIsAllowedCanBeAskedFor() throws Exception {
        var answer = raw("OPTIONS /notes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 20").contains("Allow: ");
    }

    @Test
    void anotherAuthorizationSchemeIsNoToken() throws Exception {
        var answer = raw(
                "GET /notes/forgotten HTTP/1.1\r\nHost: x\r\nAuthorization: Basic YTpi\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 401").contains("application/problem+json", "WWW-Authenticate: Bearer");
    }

    @Test
    void aBrokenTokenIsAnsweredWithOneChallenge() throws Exception {
        var answer = raw("GET /notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x.y.z\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json")
                .containsOnlyOnce("Bearer");
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(notes)
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Content-Type", "application/json")
                            .header("Accept-Language", "en")
                            .header("Authorization", "Bearer " + Signer.officer("072028"))
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private String raw(String request) throws IOException {
        return RawHttp.exchange(notes, request);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:renkei:problem:" + code);
    }
}
