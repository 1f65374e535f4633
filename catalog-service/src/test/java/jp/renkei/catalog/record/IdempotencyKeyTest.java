package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.KOCHI;
import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.officer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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

/** A registration that is sent again because its answer was lost. */
@QuarkusTest
@WithTestResource(StackResource.class)
class IdempotencyKeyTest {

    @Inject
    MovableClock clock;

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
