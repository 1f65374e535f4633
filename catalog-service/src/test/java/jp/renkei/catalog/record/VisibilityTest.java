package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.KOCHI;
import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.draft;
import static jp.renkei.catalog.CatalogApi.officer;
import static jp.renkei.catalog.CatalogApi.publishedIssue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees a record, one by one and in lists alike. */
@QuarkusTest
@WithTestResource(StackResource.class)
class VisibilityTest {

    /** Readers of a record of 会津若松市 (07): own officer, officer of 高知市, coordinators of 07, 39 and all, partner, admin. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,        own coordinator07 national admin",
        "INTERNAL,     own coordinator07 national admin",
        "SELECTED,     own coordinator07 coordinator39 national admin",
        "PARTICIPANTS, own other coordinator07 coordinator39 national admin",
        "PUBLIC,       own other coordinator07 coordinator39 national admin partner",
        "EMBARGO,      own coordinator07 national admin",
        "CLOSED,       own other coordinator07 coordinator39 national admin partner",
    })
    void readersAreThoseOfTheTable(String record, String readers) {
        String id = prepare(record);
        for (var reader : readers().entrySet()) {
            boolean listed = as(reader.getValue())
                    .queryParam("municipality", "072028")
                    .queryParam("size", 100)
                    .get("/api/v1/issues")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<String>>path("items.id")
                    .contains(id);
            int status = as(reader.getValue()).get("/api/v1/issues/{id}", id).statusCode();

            boolean expected = List.of(readers.split(" ")).contains(reader.getKey());
            assertThat(listed).as("%s lists %s", reader.getKey(), record).isEqualTo(expected);
            assertThat(status).as("%s reads %s", reader.getKey(), record).isEqualTo(expected ? 200 : 404);
        }
    }

    /** A claim is compared and never used as a pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"%", "__", "0%", "_7", "07%", "072028", "07' or '1'='1"})
    void aCoordinatorOfAnOddPrefectureSeesNoDrafts(String prefecture) {
        String draft = draft("issues", body());
        var answer = as(Tokens.coordinator(prefecture))
                .queryParam("municipality", "072028")
                .queryParam("size", 100)
                .get("/api/v1/issues");

        if (answer.statusCode() != 401 && answer.statusCode() != 403) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.<List<String>>path("items.id")).doesNotContain(draft);
            assertThat(answer.<List<String>>path("items.status")).doesNotContain("DRAFT");
        }
    }

    @Test
    void theDeskIsForOfficersOnly() {
        Map<String, Object> body = body("contactDesk", "上下水道課 管路係");
        body.put("visibility", "PUBLIC");
        String id = publishedIssue(body);

        as(Tokens.officer(KOCHI)).get("/api/v1/issues/{id}", id).then().body("contactDesk", equalTo("上下水道課 管路係"));
        as(Tokens.partner("catalog:read")).get("/api/v1/issues/{id}", id).then().body("$", not(hasKey("contactDesk")));
    }

    @Test
    void aPartnerNeedsTheScope() {
        as(Tokens.partner("matches:read")).get("/api/v1/issues").then().statusCode(403);
        as(Tokens.partner("catalog:read")).get("/api/v1/issues").then().statusCode(200);
    }

    @Test
    void whoSeesARecordMayStillNotChangeIt() {
        String id = publishedIssue(body());
        String draft = draft("issues", body());
        var other = Tokens.officer(KOCHI);

        as(other).post("/api/v1/issues/{id}/close", id).then().statusCode(403);
        as(other).post("/api/v1/issues/{id}/publish", draft).then().statusCode(404);
    }

    @Test
    void theMunicipalityIsTheCallersOwnOrNamedByWhoMay() {
        as(Tokens.officer(KOCHI))
                .body(body("municipality", "072028"))
                .post("/api/v1/issues")
                .then()
                .statusCode(403);
        officer()
                .body(body("municipality", "072028"))
                .post("/api/v1/issues")
                .then()
                .statusCode(201);
        as(Tokens.coordinator("07"))
                .body(body("municipality", "072028"))
                .post("/api/v1/issues")
                .then()
                .statusCode(201);
        as(Tokens.coordinator("39"))
                .body(body("municipality", "072028"))
                .post("/api/v1/issues")
                .then()
                .statusCode(403);
        as(Tokens.nationalCoordinator())
                .body(body("municipality", KOCHI))
                .post("/api/v1/issues")
                .then()
                .statusCode(201);
        as(Tokens.admin())
                .body(body())
                .post("/api/v1/issues")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("municipality"));
        as(Tokens.admin())
                .body(body("municipality", "999999"))
                .post("/api/v1/issues")
                .then()
                .statusCode(400);
        as(Tokens.admin())
                .body(body("municipality", "070009"))
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("municipality.name", equalTo("福島県"));
    }

    @Test
    void onlyAnAdministratorMarksIllustrations() {
        officer().body(body("sample", true)).post("/api/v1/issues").then().statusCode(403);
        officer().body(body("sample", false)).post("/api/v1/issues").then().statusCode(201);
        Map<String, Object> body = body("sample", true);
        body.put("municipality", "072028");
        String id = as(Tokens.admin())
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("sample", equalTo(true))
                .extract()
                .path("id");

        body.remove("sample");
        body.put("description", "担当者が書き直した。");
        officer()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200)
                .body("sample", equalTo(true));
    }

    private static String prepare(String record) {
        return switch (record) {
            case "DRAFT" -> draft("issues", body("visibility", "PUBLIC"));
            case "EMBARGO" -> {
                Map<String, Object> body = body("visibility", "PUBLIC");
                body.put("embargoUntil", "2099-04-01T00:00:00+09:00");
                yield publishedIssue(body);
            }
            case "CLOSED" -> {
                String id = publishedIssue(body("visibility", "PUBLIC"));
                officer().post("/api/v1/issues/{id}/close", id).then().statusCode(200);
                yield id;
            }
            default -> publishedIssue(body("visibility", record));
        };
    }

    private static Map<String, String> readers() {
        return Map.of(
                "own", Tokens.officer("072028"),
                "other", Tokens.officer(KOCHI),
                "coordinator07", Tokens.coordinator("07"),
                "coordinator39", Tokens.coordinator("39"),
                "national", Tokens.nationalCoordinator(),
                "partner", Tokens.partner("catalog:read"),
                "admin", Tokens.admin());
    }
}
