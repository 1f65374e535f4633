package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be stored is refused with the field that is wrong. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SubmissionCheckTest {

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                wrong("issues", "title", "", "title"),
                wrong("issues", "title", "　", "title"),
                wrong("issues", "title", "あ".repeat(101), "title"),
                wrong("issues", "title", "制御\u0000文字", "title"),
                wrong("issues", "title", null, "title"),
                wrong("issues", "title", 5, "title"),
                wrong("issues", "description", "あ".repeat(10_001), "description"),
                wrong("issues", "policyFields", List.of("S4-03", "S9-99"), "policyFields[1]"),
                wrong("issues", "policyFields", List.of("S4-03", "S4-03"), "policyFields"),
                wrong("issues", "policyFields", Collections.nCopies(11, "S4-03"), "policyFields"),
                wrong("issues", "policyFields", Collections.singletonList(null), "policyFields[0]"),
                wrong("issues", "policyFields", "S4-03", "policyFields"),
                wrong("issues", "priorityFields", List.of("S4-03"), "priorityFields[0]"),
                wrong("issues", "visionModels", List.of("V9"), "visionModels[0]"),
                wrong("issues", "targetGroups", List.of("あ".repeat(51)), "targetGroups[0]"),
                wrong("issues", "indicators", List.of(Map.of("unit", "%")), "indicators[0].name"),
                wrong(
                        "issues",
                        "indicators",
                        List.of(Map.of("name", "率", "dueFiscalYear", 1999)),
                        "indicators[0].dueFiscalYear"),
                wrong("issues", "indicators", List.of(Map.of("name", "率", "target", 1e20)), "indicators[0].target"),
                wrong("issues", "indicators", List.of(Map.of("name", "率", "goal", 1)), "indicators[0].goal"),
                wrong("issues", "fiscalYearFrom", 1999, "fiscalYearFrom"),
                wrong("issues", "fiscalYearFrom", 2026.5, "fiscalYearFrom"),
                wrong("issues", "budgetBand", "CHEAP", "budgetBand"),
                wrong("issues", "contractEnds", "2028/03/31", "contractEnds"),
                wrong("issues", "wantedSchemes", List.of("MARRIAGE"), "wantedSchemes[0]"),
                wrong("issues", "wantedScope", "MOON", "wantedScope"),
                wrong("issues", "visibility", "SECRET", "visibility"),
                wrong("issues", "embargoUntil", "2027-04-01", "embargoUntil"),
                wrong("issues", "contactDesk", "あ".repeat(201), "contactDesk"),
                wrong("issues", "municipality", "7202", "municipality"),
                wrong("issues", "policyField", List.of("S4-03"), "policyField"),
                wrong("issues", "stage", "PILOT", "stage"),
                wrong("initiatives", "stage", "DREAM", "stage"),
                wrong("initiatives", "costInitial", -1, "costInitial"),
                wrong("initiatives", "hostCapacityPerMonth", 101, "hostCapacityPerMonth"),
                wrong("initiatives", "outcomes", List.of(Map.of("before", 1)), "outcomes[0].indicator"),
                wrong(
                        "initiatives",
                        "outcomes",
                        List.of(Map.of("indicator", "率", "evidenceUrl", "javascript:alert(1)")),
                        "outcomes[0].evidenceUrl"),
                wrong("initiatives", "reuse", Map.of("everything", true), "reuse.everything"),
                wrong("initiatives", "adoptedFrom", "no-uuid", "adoptedFrom"));
    }

    @ParameterizedTest(name = "{0} {1} = {2}")
    @MethodSource("wrongValues")
    void aWrongValueIsNamed(String collection, String field, Object value, String named) {
        officer()
                .body(body(field, value))
                .post("/api/v1/" + collection)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(named))
                .body("violations.in", hasItem("body"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "\"text\"",
                "{\"title\":\"a\",\"title\":\"b\",\"description\":\"c\"}"
            })
    void aBodyThatIsNoSubmissionIsRefused(String body) {
        officer().body(body).post("/api/v1/issues").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void allFaultsAreNamedTogetherInTheCallersLanguage() {
        Map<String, Object> body = body("title", "");
        body.put("policyFields", List.of("X1"));
        body.put("fiscalYearFrom", 2028);
        body.put("fiscalYearTo", 2026);

        officer()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("title", "policyFields[0]", "fiscalYearTo"))
                .body("violations.message", hasItem("終了年度は開始年度以降にしてください。"));
        officer()
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem(containsString("must not be before")));
    }

    @Test
    void aRecordMayOnlyPointToVisibleOnes() {
        officer()
                .body(body("addressesIssues", List.of("019aad00-0001-7a10-8b20-00000000ffff")))
                .post("/api/v1/initiatives")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("addressesIssues"));
    }

    @Test
    void textIsKeptCodePointByCodePoint() {
        String text = "渡\uDB40\uDD00邉さんの﨑・神（U+FA19）・𠮷野家・㈱・ガ";
        officer()
                .body(body("description", text))
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("description", equalTo(text));
    }

    private static Arguments wrong(String collection, String field, Object value, String named) {
        return Arguments.of(collection, field, value, named);
    }
}
