package jp.renkei.notification.delivery;

import static jp.renkei.notification.NotificationApi.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.notification.NotificationApi;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run goes on by itself and can be looked at; its death is seen. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RunResourceTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(480000);

    private final String home = Integer.toString(MUNICIPALITIES.incrementAndGet());

    @Inject
    RunStore store;

    @Inject
    DeliveryTiming timing;

    @Inject
    AgroalDataSource dataSource;

    private RunOrder foreign;

    @AfterEach
    void endTheForeignRun() {
        if (foreign != null) {
            store.finish(foreign.id(), null, timing.now());
        }
    }

    @Test
    void aRunIsAcceptedAndLookedAtUntilItsEnd() {
        NotificationApi.subscribe(NotificationApi.body(home));
        Response accepted = post(Map.of("cutoff", "now", "municipality", home));
        String id = accepted.then().statusCode(202).extract().path("id");
        assertThat(accepted.header("Location")).isEqualTo("/api/v1/digests/runs/" + id);
        JsonPath done = ended(id);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("counts.subscriptions")).isEqualTo(1);
        assertThat(done.getInt("counts.nothingNew")).isEqualTo(1);
        assertThat(done.getString("digests[0].municipality")).isEqualTo(home);
        assertThat(done.getString("finishedAt")).endsWith("+09:00");
    }

    @Test
    void whoAsksForTheSameIsShownTheRunWhoAsksForAnotherWaits() {
        try (RunLock lock = elsewhere()) {
            assertThat(lock).isNotNull();
            post(Map.of("municipality", home))
                    .then()
                    .statusCode(202)
                    .header("Location", equalTo("/api/v1/digests/runs/" + foreign.id()))
                    .body("id", equalTo(foreign.id().toString()))
                    .body("state", equalTo("RUNNING"))
                    .body("finishedAt", nullValue());
            post(Map.of("municipality", home, "dryRun", true))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", equalTo("1"))
                    .body("run", equalTo("/api/v1/digests/runs/" + foreign.id()));
        }
    }

    @Test
    void aRunWhoseInstanceDiedIsSeenAndAnotherOneMayBegin() {
        elsewhere().close();
        admin().get("/api/v1/digests/runs/" + foreign.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("INTERRUPTED"));
        elsewhere().close();
        JsonPath next = JsonPath.from(NotificationApi.run(Map.of("municipality", home)));
        assertThat(next.getString("id")).isNotEqualTo(foreign.id().toString());
        assertThat(next.getString("state")).isEqualTo("DONE");
    }

    @Test
    void runsOfLongAgoAreForgotten() {
        String old =
                JsonPath.from(NotificationApi.run(Map.of("municipality", home))).getString("id");
        store.forgetBefore(timing.now().plusSeconds(1));
        admin().get("/api/v1/digests/runs/" + old).then().statusCode(404);
        admin().get("/api/v1/digests/runs/x").then().statusCode(404);
    }

    /** A run that another instance works on as long as its lock is held. */
    private RunLock elsewhere() {
        Instant now = timing.now();
        IsoWeek week = IsoWeek.of(now);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        foreign = new RunOrder(id, week, week.cutoff(), false, false, home);
        RunLock lock = RunLock.take(dataSource, id.hashCode());
        assertThat(store.begin(foreign, id.hashCode(), now)).isTrue();
        return lock;
    }

    private static Response post(Map<String, Object> body) {
        return admin().body(body).post("/api/v1/digests/run");
    }

    private static JsonPath ended(String id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> admin().get("/api/v1/digests/runs/" + id).jsonPath(),
                        run -> !run.getString("state").equals("RUNNING"));
    }
}
