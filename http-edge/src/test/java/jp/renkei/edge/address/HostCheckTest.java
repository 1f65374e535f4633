package jp.renkei.edge.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import jp.renkei.edge.app.RawHttp;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Signer.class)
class HostCheckTest {

    @TestHTTPResource("/notes")
    URI notes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host:\r\n",
                "Host: a b\r\n",
                "Host: <script>\r\n",
                "Host: http://x/\r\n",
                "Host: x/y\r\n",
                "Host: x:y\r\n",
                "Host: x:99999999\r\n",
                "Host: user@x\r\n",
                "Host: [::1\r\n",
                "Host: 会津\r\n",
                "Host: x\r\nHost: y\r\n",
            })
    void aHostThatIsNoneIsRefused(String header) throws Exception {
        var answer = RawHttp.exchange(notes, "GET /notes HTTP/1.1\r\n" + header + "Connection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "nosniff")
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x.example:80", "127.0.0.1:8080", "[::1]:80", "xn--bcher-kva.example"})
    void anyOtherHostIsAsGoodAsOurs(String host) throws Exception {
        var answer = RawHttp.exchange(notes, "GET /notes HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void theOldProtocolHasNoHost() throws Exception {
        assertThat(RawHttp.exchange(notes, "GET /notes HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 200");
        assertThat(RawHttp.exchange(notes, "GET /notes/12 HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.0 400");
    }

    @Test
    void aWholeAddressInTheRequestLineIsNoFault() throws Exception {
        var answer = RawHttp.exchange(
                notes, "GET http://x.example/notes HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void whereSomethingIsDoesNotDependOnTheHost() throws Exception {
        var body = "{\"title\":\"a\"}";
        var answer = RawHttp.exchange(notes, """
                POST /notes/kept HTTP/1.1\r
                Host: evil.example\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                %s""".formatted(Signer.officer("072028"), body.length(), body));
        assertThat(answer)
                .startsWith("HTTP/1.1 201")
                .contains("Location: /notes/kept/1\r\n")
                .doesNotContain("evil");
    }
}
