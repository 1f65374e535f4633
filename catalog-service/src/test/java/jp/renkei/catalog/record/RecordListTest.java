package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.renkei.catalog.MovableClock;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists page by page and by filter; each test has a municipality to itself. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RecordListTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void pagesGiveEachRecordOnceNewestFirst() {
        String maniwa = Tokens.officer("332143");
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.addFirst(register(maniwa, "issues", body()));
        }
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            var page = list(
                    maniwa,
                    "issues",
                    cursor == null
                            ? Map.of("municipality", "332143", "size", 2)
                            : Map.of("municipality", "332143", "size", 2, "cursor", cursor));
            listed.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(listed).isEqualTo(registered);
    }

    @Test
    void filtersSelect() {
        String sakai = Tokens.officer("085464");
        Map<String, Object> bus = body("policyFields", List.of("S4-03"));
        bus.put("stage", "PILOT");
        String first = register(sakai, "initiatives", bus);
        clock.advance(Duration.ofHours(2));
        String since = OffsetDateTime.now(clock).minusHours(1).toString();
        String second = register(sakai, "initiatives", body("stage", "IMPLEMENTED"));
        as(sakai).post("/api/v1/initiatives/{id}/publish", second).then().statusCode(200);

        assertThat(ids(sakai, Map.of("prefecture", "08"))).containsExactly(second, first);
        assertThat(ids(sakai, Map.of("prefecture", "07", "municipality", "085464")))
                .isEmpty();
        assertThat(ids(sakai, Map.of("municipality", "085464", "policyField", "S4-03")))
                .containsExactly(first);
        assertThat(ids(sakai, Map.of("municipality", "085464", "policyField", "S4")))
                .containsExactly(first);
        assertThat(ids(sakai, Map.of("municipality", "085464", "policyField", "S1")))
                .isEmpty();
        assertThat(ids(sakai, Map.of("municipality", "085464", "status", "PUBLISHED")))
                .containsExactly(second);
        assertThat(ids(sakai, Map.of("municipality", "085464", "stage", "PILOT")))
                .containsExactly(first);
        assertThat(ids(sakai, Map.of("municipality", "085464", "updatedSince", since)))
                .containsExactly(second);
        assertThat(ids(sakai, Map.of("municipality", "085464", "sample", true))).isEmpty();
        assertThat(ids(sakai, Map.of("municipality", "085464", "sample", false)))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "size, 0",
        "size, 101",
        "size, many",
        "cursor, %21",
        "cursor, bm90LWFuLWlk",
        "cursor, MS0xLTEtMS0x",
        "status, XYZ",
        "municipality, 7",
        "municipality, 999999",
        "municipality, 072029",
        "prefecture, 99",
        "prefecture, 00",
        "prefecture, %",
        "policyField, S99",
        "policyField, S9-99",
        "stage, DREAM",
        "updatedSince, 2200-01-01T00:00:00Z",
        "updatedSince, yesterday",
        "sample, maybe"
    })
    void aWrongParameterIsNamed(String parameter, String value) {
        as(Tokens.officer("072028"))
                .queryParam(parameter, value)
                .get("/api/v1/issues")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void aListThatTheCallerHasIsNotSentAgain() {
        String token = Tokens.officer("463035");
        String id = register(token, "issues", body());
        var filter = Map.of("municipality", "463035");
        String tag = list(token, "issues", filter).header("ETag");

        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            as(token)
                    .header("If-None-Match", known)
                    .queryParams(filter)
                    .get("/api/v1/issues")
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
        as(token)
                .header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .queryParams(filter)
                .get("/api/v1/issues")
                .then()
                .statusCode(200);
        as(token).post("/api/v1/issues/{id}/publish", id).then().statusCode(200);
        as(token)
                .header("If-None-Match", tag)
                .queryParams(filter)
                .get("/api/v1/issues")
                .then()
                .statusCode(200);
    }

    private static List<String> ids(String token, Map<String, ?> filter) {
        return list(token, "initiatives", filter).path("items.id");
    }

    private static io.restassured.response.ExtractableResponse<?> list(
            String token, String collection, Map<String, ?> filter) {
        return as(token)
                .queryParams(filter)
                .get("/api/v1/" + collection)
                .then()
                .statusCode(200)
                .extract();
    }

    private static String register(String token, String collection, Map<String, Object> body) {
        return as(token)
                .body(body)
                .post("/api/v1/" + collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
