package jp.renkei.edge.mapping;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import jp.renkei.edge.app.Signer;
import jp.renkei.edge.problem.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Route × error: whatever goes wrong, the answer is a localised problem document that leaks nothing. */
@QuarkusTest
@QuarkusTestResource(Signer.class)
class ErrorTableTest {

    @ParameterizedTest(name = "{0} {1} {2} → {5} {6}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // method | path | token | header | body | type | field | location | words
                "GET  | /nowhere          | -       | - | - | NOT_FOUND | - | -",
                "GET  | /                 | -       | - | - | NOT_FOUND | - | -",
                "GET  | /notes/12         | -       | - | - | INVALID | code | path",
                "GET  | /notes?size=101   | -       | - | - | INVALID | size | query",
                "GET  | /notes?size=abc   | -       | - | - | MALFORMED | size | query",
                "GET  | /notes?colour=PINK | -      | - | - | MALFORMED | colour | query",
                "GET  | /notes/between?from=5&until=x&colours=RED&colours=PINK | - | - | - | MALFORMED | colours,from,until | query",
                "GET  | /notes/between?since=20280331 | - | - | - | MALFORMED | since | query",
                "GET  | /notes/between?from=0999-01-01&open=yes | - | - | - | MALFORMED | from,open | query",
                "GET  | /notes?sise=5&q=a | -       | - | - | MALFORMED | q,sise | query",
                "GET  | /notes/forgotten?x=1 | officer | - | - | FORBIDDEN | - | -",
                "GET  | /notes/echo?q=a%00 | -      | - | - | MALFORMED | q | query",
                "GET  | /notes/hidden/a%00 | -      | - | - | NOT_FOUND | - | -",
                "GET  | /notes/by-id/1-1-1-1-1 | -  | - | - | NOT_FOUND | - | -",
                "GET  | /notes/by-id/5    | -       | - | - | NOT_FOUND | - | -",
                "GET  | /notes?cursor=%25 | -       | - | - | MALFORMED | cursor | query",
                "GET  | /notes/forgotten  | -       | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes/forgotten  | officer | - | - | FORBIDDEN | - | -",
                "GET  | /notes            | broken  | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes            | foreign | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes/scoped     | partner | - | - | FORBIDDEN | - | -",
                "GET  | /notes/scoped     | admin   | - | - | FORBIDDEN | - | -",
                "DELETE | /notes          | officer | - | - | METHOD_NOT_ALLOWED | - | -",
                "GET  | /notes            | -       | Accept: text/html | - | NOT_ACCEPTABLE | - | -",
                "GET  | /notes            | -       | Accept: text/csv | - | NOT_ACCEPTABLE | - | -",
                "POST | /notes            | -       | - | {} | UNAUTHENTICATED | - | -",
                "POST | /notes            | partner | - | {} | FORBIDDEN | - | -",
                "POST | /notes            | officer | Content-Type: text/plain | x | UNSUPPORTED_MEDIA_TYPE | - | -",
                "POST | /notes            | officer | - | - | INVALID | `` | body",
                "POST | /notes            | officer | - | {} | INVALID | title | body",
                "POST | /notes            | officer | - | {\"title\":\"a\",\"lines\":[{\"text\":\"0123456789a\"}]} | INVALID | lines[0].text | body",
                "POST | /notes            | officer | - | { | MALFORMED | - | -",
                "POST | /notes            | officer | - | [] | MALFORMED | `` | body",
                "POST | /notes            | officer | - | {\"title\":\"a\"} {} | MALFORMED | - | -",
                "POST | /notes            | officer | - | {\"title\":\"a\",\"title\":\"b\"} | MALFORMED | - | -",
                "POST | /notes            | officer | - | {\"titel\":\"a\"} | MALFORMED | titel | body",
                "POST | /notes            | officer | - | {\"title\":5} | MALFORMED | title | body",
                "POST | /notes            | officer | - | {\"colour\":\"PINK\"} | MALFORMED | colour | body",
                "POST | /notes            | officer | - | {\"colour\":0} | MALFORMED | colour | body",
                "POST | /notes            | officer | - | {\"due\":\"tomorrow\"} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":20280331} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":[2028,3,31]} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":\"\"} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":\"+57495-01-01\"} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":\"2026-02-30\"} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"due\":\"2151-01-01\"} | MALFORMED | due | body",
                "POST | /notes            | officer | - | {\"remind\":1e100000000} | MALFORMED | remind | body",
                "POST | /notes            | officer | - | {\"remind\":1e9} | MALFORMED | remind | body",
                "POST | /notes            | officer | - | {\"remind\":\"2026-11-23T10:00:00\"} | MALFORMED | remind | body",
                "POST | /notes            | officer | - | {\"seen\":\"1764000000\"} | MALFORMED | seen | body",
                "POST | /notes            | officer | - | {\"seen\":1764000000} | MALFORMED | seen | body",
                "POST | /notes            | officer | - | {\"about\":\"1-1-1-1-1\"} | MALFORMED | about | body",
                "POST | /notes            | officer | - | {\"share\":1e2147483647} | MALFORMED | share | body",
                "POST | /notes            | officer | - | {\"share\":1E-2147483647} | MALFORMED | share | body",
                "POST | /notes            | officer | - | {\"cost\":1e400} | MALFORMED | cost | body",
                "POST | /notes            | officer | - | 1e2147483647 | MALFORMED | - | -",
                "POST | /notes            | officer | - | {\"title\":\"a\\u0000\"} | MALFORMED | title | body",
                "POST | /notes            | officer | - | {\"title\":\"a\\ud800\"} | MALFORMED | title | body",
                "POST | /notes            | officer | - | {\"title\":\"a\",\"lines\":[{\"text\":\"\\udc00\\ud800\"}]} | MALFORMED | lines[0].text | body",
                "POST | /notes            | officer | Accept: garbage | {\"title\":\"a\"} | NOT_ACCEPTABLE | - | -",
                "POST | /notes            | officer | - | {\"done\":\"yes\"} | MALFORMED | done | body",
                "POST | /notes            | officer | - | {\"cost\":\"1\"} | MALFORMED | cost | body",
                "POST | /notes            | officer | - | {\"lines\":{}} | MALFORMED | lines | body",
                "POST | /notes            | officer | - | {\"lines\":[{\"amount\":1.5}]} | MALFORMED | lines[0].amount | body",
                "PUT  | /notes/072028     | officer | - | - | PRECONDITION_REQUIRED | - | -",
                "PUT  | /notes/072028     | officer | If-Match: \"2\" | - | STALE | - | -",
                "PUT  | /notes/072036     | officer | If-Match: \"3\" | - | FORBIDDEN | - | -",
                "GET  | /notes/fails/race | -       | - | - | STALE | - | -",
                "GET  | /notes/fails/duplicate | -  | - | - | CONFLICT | - | -",
                "GET  | /notes/fails/database-away | - | - | - | NOT_READY | - | -",
                "GET  | /notes/fails/sql  | -       | - | - | INTERNAL | - | -",
                "GET  | /notes/fails/bug  | -       | - | - | INTERNAL | - | -",
            })
    void answersWithAProblem(
            String method,
            String path,
            String token,
            String header,
            String body,
            ProblemType type,
            String field,
            String in) {
        for (var language : List.of("ja", "en")) {
            var answer = call(method, path, token, header, body, language);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(type.status());
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            var problem = answer.jsonPath();
            assertThat(problem.getString("type")).isEqualTo(type.uri().toString());
            assertThat(problem.getInt("status")).isEqualTo(type.status());
            assertThat(problem.getString("instance")).endsWith(answer.header("X-Request-Id"));
            assertThat(answer.asString()).doesNotContain("jp.renkei", "java.", "xception", "secret");
            assertSpeaks(language, problem, answer);
            if (field == null) {
                assertThat(problem.getList("violations")).isNull();
            } else {
                assertThat(problem.getList("violations.field"))
                        .as(answer.asString())
                        .containsExactly(field.split(",", -1));
                assertThat(problem.getList("violations.in")).containsOnly(in);
            }
        }
    }

    private static void assertSpeaks(String language, JsonPath problem, Response answer) {
        var japanese = "(?s).*[ぁ-ん].*";
        var messages = new java.util.ArrayList<String>();
        messages.add(problem.getString("detail"));
        if (problem.getList("violations") != null) {
            messages.addAll(problem.getList("violations.message"));
        }
        assertThat(messages).as(answer.asString()).allMatch(text -> language.equals("ja") == text.matches(japanese));
    }

    private static Response call(
            String method, String path, String token, String header, String body, String language) {
        var request = given().urlEncodingEnabled(false).header("Accept-Language", language);
        if (header == null || !header.startsWith("Content-Type")) {
            request.contentType(ContentType.JSON);
        } else {
            request.contentType(ContentType.TEXT);
        }
        if (token != null) {
            request.auth()
                    .oauth2(
                            switch (token) {
                                case "officer" -> Signer.officer("072028");
                                case "broken" -> Signer.officer("072028") + "x";
                                case "foreign" -> Signer.token("elsewhere", "officer", "municipality", "072028");
                                default -> Signer.token(token, "scope", "webhooks:manage");
                            });
        }
        if (header != null && !header.startsWith("Content-Type")) {
            var parts = header.split(": ");
            request.header(parts[0], parts[1]);
        }
        if (body != null) {
            request.body(body);
        }
        return request.request(method, path);
    }
}
