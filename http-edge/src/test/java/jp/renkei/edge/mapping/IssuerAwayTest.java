package jp.renkei.edge.mapping;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import jp.renkei.edge.app.Signer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IssuerAwayTest.Away.class)
@QuarkusTestResource(Signer.class)
class IssuerAwayTest {

    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.public-key", "", "quarkus.oidc.auth-server-url", "http://127.0.0.1:1/renkei");
        }
    }

    @Test
    void aTokenThatCannotBeCheckedYetIsAskedToComeAgain() {
        given().auth()
                .oauth2(Signer.officer("072028"))
                .get("/notes")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:renkei:problem:not-ready"));
    }

    @Test
    void anonymousCallersAreServedMeanwhile() {
        given().get("/notes").then().statusCode(200);
    }
}
