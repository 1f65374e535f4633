package jp.renkei.catalog.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

/** What a newcomer does first: two fields with curl, then publish. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FirstRecordTest {

    @Test
    void twoFieldsAreEnoughToBePublished() {
        String officer = Tokens.officer("072028");
        String id = given().auth()
                .oauth2(officer)
                .contentType(ContentType.JSON)
                .body("{\"title\": \"水道管の漏水\", \"description\": \"古い水道管の漏水が増えている。\"}")
                .post("/api/v1/issues")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DRAFT"))
                .body("municipality.name", equalTo("会津若松市"))
                .body("createdAt", org.hamcrest.Matchers.endsWith("+09:00"))
                .extract()
                .path("id");

        given().auth()
                .oauth2(officer)
                .post("/api/v1/issues/{id}/publish", id)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("PUBLISHED"));

        given().auth()
                .oauth2(Tokens.officer("392014"))
                .get("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .body("title", equalTo("水道管の漏水"))
                .body("completeness.hints.field", hasItems("indicators", "policyFields"));
        given().auth()
                .oauth2(Tokens.officer("392014"))
                .get("/api/v1/issues")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].title", startsWith("水道管"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(KafkaProbe.values("renkei.catalog.records.v1"))
                        .anySatisfy(event -> assertThat(event)
                                .contains("jp.renkei.catalog.issue.published.v1")
                                .contains(id)
                                .contains("水道管の漏水")));
    }
}
