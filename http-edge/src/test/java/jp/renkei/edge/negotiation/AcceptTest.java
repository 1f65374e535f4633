package jp.renkei.edge.negotiation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a client that adds no headers of its own. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class AcceptTest {

    @TestHTTPResource("/notes")
    URI notes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "APPLICATION/JSON",
                "application/json;charset=utf-8",
                "application/json;q=0.1, text/html",
                "application/*",
                "application/problem+json, application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8",
                "text/html;level=\"1,2\", */*;q=0.1",
                "garbage, application/json",
                "application/json;q=1.000",
            })
    void jsonIsSentWhereItIsWelcome(String accept) throws Exception {
        var answer = post(accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/csv",
                "image/png",
                "garbage",
                "*",
                "*/json",
                ";;,,",
                "application/json;q=0",
                "application/json;q=0.0, */*",
                "application/*;q=0, text/html",
                "*/*;q=0",
                "application/json;q=nonsense",
                "application/json;q=2",
                "application/problem+json",
            })
    void elsewhereNothingIsDone(String accept) throws Exception {
        var before = added();
        var answer = post(accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(added()).isEqualTo(before);
    }

    @Test
    void severalHeadersAreOneList() throws Exception {
        var answer = send(request("").header("Accept", "text/html").header("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 200", "text/*, 200", "application/json, 406"})
    void aMethodThatDeclaresAnotherFormIsAskedForThat(String accept, int status) throws Exception {
        assertThat(send(request("/echo?q=a").header("Accept", accept)).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", ";;,,", "en;q=5", "x-klingon", "ja;q=0, *;q=0", "*-JP", "de-DE-1996,*;q=0.1"})
    void anOddLanguageIsNoFault(String language) throws Exception {
        assertThat(send(request("").header("Accept-Language", language)).statusCode())
                .isEqualTo(200);
        var answer = send(request("/12").header("Accept-Language", language));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("violations");
    }

    private int added() {
        return Integer.parseInt(given().get("/notes/added").asString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(notes + path)).version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> post(String accept) throws Exception {
        var request = request("")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Signer.officer("072028"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"a\"}"));
        return send(accept.isEmpty() ? request : request.header("Accept", accept));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
