package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.draftIssue;
import static jp.renkei.catalog.CatalogApi.officer;
import static jp.renkei.catalog.CatalogApi.publishedIssue;
import static jp.renkei.catalog.CatalogApi.step;
import static jp.renkei.catalog.CatalogApi.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.renkei.catalog.CatalogApi;
import jp.renkei.catalog.MovableClock;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which step leads where, and that repeating one changes nothing. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RecordLifeTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** The life as a table: what brings a fresh draft to a state, the step, the answer, and the state afterwards. */
    @ParameterizedTest
    @CsvSource({
        "'',                publish,   200, PUBLISHED",
        "'',                unpublish, 200, DRAFT",
        "'',                close,     422, DRAFT",
        "'',                confirm,   422, DRAFT",
        "publish,           publish,   200, PUBLISHED",
        "publish,           unpublish, 200, DRAFT",
        "publish,           close,     200, CLOSED",
        "publish,           confirm,   200, PUBLISHED",
        "publish close,     publish,   200, PUBLISHED",
        "publish close,     unpublish, 200, DRAFT",
        "publish close,     close,     200, CLOSED",
        "publish close,     confirm,   422, CLOSED",
    })
    void stepsLeadWhereTheTableSays(String before, String step, int status, String state) {
        String id = draftIssue();
        List.of(before.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> step(id, word).statusCode(200));

        var answer = step(id, step).statusCode(status);

        if (status == 422) {
            answer.body("status", equalTo(422)).body("recordStatus", equalTo(state));
        }
        officer().get("/api/v1/issues/{id}", id).then().body("status", equalTo(state));
    }

    @ParameterizedTest
    @CsvSource({"publish", "close", "confirm", "unpublish"})
    void aRepeatedStepGivesTheSameAnswer(String step) {
        String id = publishedIssue(body());
        var first = step(id, step).statusCode(200).extract();
        clock.advance(Duration.ofMinutes(5));
        var second = step(id, step).statusCode(200).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aConfirmationOnALaterDayCounts() {
        String id = publishedIssue(body());
        String first = step(id, "confirm").extract().path("confirmedAt");
        clock.advance(Duration.ofDays(1));

        step(id, "confirm").statusCode(200).body("confirmedAt", not(equalTo(first)));
    }

    @Test
    void aStaleStepIsRefused() {
        String id = draftIssue();
        officer()
                .header("If-Match", "\"7\"")
                .post("/api/v1/issues/{id}/publish", id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .post("/api/v1/issues/{id}/publish", id)
                .then()
                .statusCode(200);
    }

    /** The answer to the first call was lost, so the caller still names the version of before. */
    @ParameterizedTest
    @CsvSource({"publish", "close", "unpublish", "confirm"})
    void aRepeatWithTheVersionOfBeforeIsNoConflict(String step) {
        String id = publishedIssue(body());
        if (step.equals("publish")) {
            step(id, "unpublish").statusCode(200);
        }
        String before = tag(id);
        var first = officer().header("If-Match", before).post("/api/v1/issues/{id}/{step}", id, step);
        var second = officer().header("If-Match", before).post("/api/v1/issues/{id}/{step}", id, step);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aRepeatedReplacementIsNoConflictAndAnotherIs() {
        String id = draftIssue();
        Map<String, Object> body = body();
        for (int i = 0; i < 2; i++) {
            officer()
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .put("/api/v1/issues/{id}", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        officer()
                .header("If-Match", "\"1\"")
                .body(body())
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRecordThatTheCallerHasIsNotSentAgain() {
        String id = draftIssue();
        for (String known : List.of("\"1\"", "W/\"1\"", "\"0\", \"1\"", "*")) {
            officer()
                    .header("If-None-Match", known)
                    .get("/api/v1/issues/{id}", id)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo("\"1\""));
        }
        officer()
                .header("If-None-Match", "\"0\", \"11\"")
                .get("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aRecordHasOneAddress() {
        String id = draftIssue();
        officer().get("/api/v1/issues/{id}", id.toUpperCase(Locale.ROOT)).then().statusCode(200);
        officer().get("/api/v1/issues/{id}", id.replace("-", "")).then().statusCode(404);
        officer().get("/api/v1/issues/{id}", "0" + id).then().statusCode(404);
        officer().get("/api/v1/issues/1-1-1-1-1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "\u200B%s", "%s\u00A0", "AI 　%s", "ＡＩ%s", "ai%s"})
    void twinsAreComparedAsReadersReadThem(String twin) {
        String title = "AI" + System.nanoTime() + "の導入";
        String rest = twin.contains("AI ") || twin.contains("ＡＩ") || twin.contains("ai") ? title.substring(2) : title;
        CatalogApi.draft("issues", body(title));

        officer().body(body(twin.formatted(rest))).post("/api/v1/issues").then().statusCode(409);
    }

    @Test
    void replacingNeedsTheCurrentVersion() {
        String id = draftIssue();
        Map<String, Object> body = body("description", "内容を改めた。");

        officer().body(body).put("/api/v1/issues/{id}", id).then().statusCode(428);
        officer()
                .header("If-Match", "\"9\"")
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", tag(id))
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("description", equalTo("内容を改めた。"))
                .body("title", equalTo(body.get("title")));
    }

    @Test
    void replacingClearsWhatIsLeftOut() {
        Map<String, Object> body = body("targetGroups", List.of("高齢者"));
        body.put("fiscalYearFrom", 2026);
        String id = CatalogApi.draft("issues", body);
        body.remove("targetGroups");
        body.remove("fiscalYearFrom");

        officer()
                .header("If-Match", tag(id))
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .body("targetGroups", is(List.of()))
                .body("fiscalYearFrom", is((Object) null));
    }

    @Test
    void replacingBySameContentChangesNothing() {
        Map<String, Object> body = body("indicators", List.of(Map.of("name", "有収率", "baseline", 78.2, "target", 85)));
        String id = publishedIssue(body);
        String tag = tag(id);

        officer()
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", tag);
    }

    @Test
    void ofTwoWritersWithTheSameVersionOneLoses() throws InterruptedException {
        String id = draftIssue();
        List<Integer> answers = atOnce(() -> officer()
                .header("If-Match", "\"1\"")
                .body(body("description", "書き直した。"))
                .put("/api/v1/issues/{id}", id)
                .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void aWithdrawnRecordIsGoneAndItsTitleIsFree() {
        Map<String, Object> body = body();
        String id = publishedIssue(body);

        officer().delete("/api/v1/issues/{id}", id).then().statusCode(428);
        officer()
                .header("If-Match", "\"9\"")
                .delete("/api/v1/issues/{id}", id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", tag(id))
                .delete("/api/v1/issues/{id}", id)
                .then()
                .statusCode(204);

        officer().get("/api/v1/issues/{id}", id).then().statusCode(404);
        step(id, "publish").statusCode(404);
        officer().body(body).post("/api/v1/issues").then().statusCode(201);
    }

    @Test
    void theSameTitleTwiceIsAConflictThatNamesTheOther() {
        Map<String, Object> body = body();
        String first = CatalogApi.draft("issues", body);

        officer().body(body).post("/api/v1/issues").then().statusCode(409).body("existing", equalTo(first));
        officer().body(body).post("/api/v1/initiatives").then().statusCode(201);
        as(Tokens.officer(CatalogApi.KOCHI))
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201);

        String second = draftIssue();
        officer()
                .header("If-Match", tag(second))
                .body(body)
                .put("/api/v1/issues/{id}", second)
                .then()
                .statusCode(409);
    }

    @Test
    void ofConcurrentRegistrationsOfOneTitleOneWins() throws InterruptedException {
        Map<String, Object> body = body();
        List<Integer> answers =
                atOnce(() -> officer().body(body).post("/api/v1/issues").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void aRecordStaysWithItsMunicipality() {
        String id = draftIssue();
        Map<String, Object> moved = body("municipality", CatalogApi.KOCHI);

        officer()
                .header("If-Match", "\"1\"")
                .body(moved)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(403);
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(moved)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(422);
        as(Tokens.admin())
                .header("If-Match", "\"1\"")
                .body(body())
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void thePlaceOfANewRecordIsItsAddress() {
        var answer = officer()
                .body(body())
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract();
        String path = URI.create(answer.header("Location")).getPath();

        assertThat(path).isEqualTo("/api/v1/issues/" + answer.path("id"));
        officer()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("id", notNullValue());
    }

    /** The answers of four calls at the same time. */
    private static List<Integer> atOnce(Supplier<Integer> call) throws InterruptedException {
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        var callers = IntStream.range(0, 4)
                .mapToObj(n -> Thread.ofVirtual().start(() -> answers.add(call.get())))
                .toList();
        for (Thread caller : callers) {
            caller.join();
        }
        return answers;
    }
}
