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
                "GET  | /notes/by-id/5    | -       | - | - | NOT_FOUND | - | -",
                "GET  | /notes?cursor=%25 | -       | - | - | MALFORMED | cursor | query",
                "GET  | /notes/forgotten  | -       | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes/forgotten  | officer | - | - | FORBIDDEN | - | -",
                "GET  | /notes            | broken  | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes            | foreign | - | - | UNAUTHENTICATED | - | -",
                "GET  | /notes/scoped     | partner | - | - | FORBIDDEN | - | -",
                "GET  | /notes/scoped     | admin   | - | - | FORBIDDEN | - | -",
                "DELETE | /notes          | officer | - | - | METHOD_NOT_ALLOWED | - | -",
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
