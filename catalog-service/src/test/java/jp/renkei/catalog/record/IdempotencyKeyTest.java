package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.KOCHI;
import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.renkei.catalog.MovableClock;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration that is sent again because its answer was lost. */
@QuarkusTest
@WithTestResource(StackResource.class)
class IdempotencyKeyTest {

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aRepeatGivesTheFirstRecord() {
        Map<String, Object> body = body();
        String first = post(officer(), "repeat", "issues", body)
                .statusCode(201)
                .extract()
                .path("id");
        var again = post(officer(), "repeat", "issues", body).statusCode(201).extract();

        assertThat(again.<String>path("id")).isEqualTo(first);
        assertThat(again.header("Location")).endsWith(first);
    }

    @Test
    void anotherBodyIsRefused() {
        post(officer(), "other-body", "issues", body()).statusCode(201);
        post(officer(), "other-body", "issues", body()).statusCode(422);
    }

    @Test
    void keysBelongToOneCallerAndOneRoute() {
        Map<String, Object> body = body();
        post(officer(), "mine", "issues", body).statusCode(201);
        post(as(Tokens.officer(KOCHI)), "mine", "issues", body()).statusCode(201);
        post(officer(), "mine", "initiatives", body()).statusCode(201);
    }

    @Test
    void whatWasWithdrawnIsNotRecalled() {
        Map<String, Object> body = body();
        String id = post(officer(), "withdrawn", "issues", body).extract().path("id");
        officer()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/issues/{id}", id)
                .then()
                .statusCode(204);

        post(officer(), "withdrawn", "issues", body).statusCode(409);
    }

    /** One subject that was national and coordinates another prefecture now; the stack's tokens are of two subjects. */
    @Test
    void whoMayNotReadTheRecordAnyMoreDoesNotGetIt() {
        Map<String, Object> body = body();
        body.put("municipality", "072028");
        body.put("visibility", "INTERNAL");
        post(as(Tokens.nationalCoordinator()), "moved", "issues", body).statusCode(201);
        Map<String, Object> own = body();
        own.put("municipality", KOCHI);
        post(as(Tokens.coordinator("39")), "moved-to-39", "issues", own).statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        UPDATE idempotency_key SET caller = (SELECT caller FROM idempotency_key WHERE key = 'moved-to-39')
                        WHERE key = 'moved'
                        """).executeUpdate());

        post(as(Tokens.coordinator("39")), "moved", "issues", body)
                .statusCode(403)
                .body("$", not(hasKey("id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\tb"})
    void aKeyIsPrintableAscii(String key) {
        officer()
                .header("Idempotency-Key", key)
                .body(body())
                .post("/api/v1/issues")
                .then()
                .statusCode(400)
                .body("violations[0].in", equalTo("header"))
                .body("violations[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void aFailedRegistrationLeavesTheKeyFree() {
        post(officer(), "failed", "issues", body("title", "")).statusCode(400);
        post(officer(), "failed", "issues", body()).statusCode(201);
    }

    @Test
    void theKeyIsForgottenAfterADay() {
        post(officer(), "a-day", "issues", body()).statusCode(201);
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        post(officer(), "a-day", "issues", body()).statusCode(201);
    }

    @Test
    void concurrentRepeatsGiveOneRecord() throws InterruptedException {
        Map<String, Object> body = body();
        Set<String> ids = Collections.newSetFromMap(new ConcurrentHashMap<>());
        var senders = IntStream.range(0, 6)
                .mapToObj(n -> Thread.ofVirtual()
                        .start(() -> ids.add(post(officer(), "at-once", "issues", body)
                                .statusCode(201)
                                .extract()
                                .path("id"))))
                .toList();
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(ids).hasSize(1);
    }

    private static ValidatableResponse post(
            RequestSpecification caller, String key, String collection, Map<String, Object> body) {
        return caller.header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/" + collection)
                .then();
    }
}
