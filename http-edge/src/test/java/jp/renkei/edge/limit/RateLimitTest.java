package jp.renkei.edge.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
@QuarkusTestResource(Signer.class)
class RateLimitTest {

    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("renkei.edge.limit.subject-per-minute", "2", "renkei.edge.limit.address-per-minute", "3");
        }
    }

    @Test
    void eachSubjectHasItsOwnShareAndGuessingTokensUsesUpTheAddress() {
        for (var role : new String[] {"officer", "approver"}) {
            var token = Signer.token(role, "municipality", "072028");
            assertThat(status(token)).isEqualTo(200);
            assertThat(status(token)).isEqualTo(200);
            given().auth()
                    .oauth2(token)
                    .get("/notes")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[1-9][0-9]?"));
        }
        assertThat(status("x.y.z")).isEqualTo(401);
        assertThat(status("...")).isEqualTo(401);
        given().get("/notes").then().statusCode(200);
        assertThat(status("x.y.z")).isEqualTo(429);
        given().get("/notes").then().statusCode(429);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/notes").statusCode();
    }
}
