package jp.renkei.edge.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;

/** What is too much is refused while it is read, and what is wrong many times is not answered with as many lines. */
@QuarkusTest
@TestProfile(JsonBoundsTest.Roomy.class)
@QuarkusTestResource(Signer.class)
class JsonBoundsTest {

    public static class Roomy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("renkei.edge.body.max-size", "1M");
        }
    }

    @Test
    void anArrayMayHaveAsManyElementsAsAllowed() {
        post("{\"title\":\"a\",\"fields\":[" + repeated("\"S1\"", 1000) + "]}").statusCode(200);
    }

    @Test
    void oneElementMoreIsRefusedByItsField() {
        post("{\"title\":\"a\",\"fields\":[" + repeated("\"S1\"", 1001) + "]}")
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("fields"))
                .body("violations[0].message", containsString("1,000"));
    }

    @Test
    void aHundredThousandElementsAreNotEvenKept() {
        post("{\"fields\":[" + repeated("\"x\"", 100_000) + "]}")
                .statusCode(400)
                .body("violations.field", equalTo(Collections.singletonList("fields")));
        post("{\"lines\":[" + repeated("{}", 200_000) + "]}")
                .statusCode(400)
                .body("violations.field", equalTo(Collections.singletonList("lines")));
    }

    @Test
    void arraysInArraysAreCountedTogether() {
        var wide = "[" + repeated("1", 900) + "]";
        post("{\"fields\":[" + repeated(wide, 100) + "]}").statusCode(400);
    }

    @Test
    void anObjectWithAThousandNamesIsRefused() {
        var names = new StringBuilder("{");
        for (var i = 0; i < 20_000; i++) {
            names.append("\"n").append(i).append("\":1,");
        }
        post(names + "\"title\":\"a\"}").statusCode(400);
    }

    @Test
    void fiftyViolationsAreListedAndTheRestCounted() {
        post("{\"title\":\"a\",\"fields\":[" + repeated("\"x\"", 900) + "]}")
                .statusCode(400)
                .body("violations", hasSize(50))
                .body("violationCount", equalTo(900));
        post("{\"title\":\"a\",\"fields\":[" + repeated("\"x\"", 50) + "]}")
                .statusCode(400)
                .body("violations", hasSize(50))
                .body("violationCount", nullValue());
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Signer.officer("072028"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notes")
                .then();
    }

    private static String repeated(String element, int times) {
        return String.join(",", Collections.nCopies(times, element));
    }
}
