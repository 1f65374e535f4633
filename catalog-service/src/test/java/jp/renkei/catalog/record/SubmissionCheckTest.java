package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.officer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
                        List.of(Map.of("name", "率", "dueFiscalYear", 1949)),
                        "indicators[0].dueFiscalYear"),
                wrong("issues", "indicators", List.of(Map.of("name", "率", "target", 1e20)), "indicators[0].target"),
                wrong("issues", "indicators", List.of(Map.of("name", "率", "goal", 1)), "indicators[0].goal"),
                wrong("issues", "fiscalYearFrom", 1949, "fiscalYearFrom"),
                wrong("issues", "fiscalYearFrom", 2151, "fiscalYearFrom"),
                wrong("issues", "fiscalYearFrom", 3000, "fiscalYearFrom"),
                wrong("issues", "fiscalYearFrom", 99_999_999_999L, "fiscalYearFrom"),
                wrong("issues", "fiscalYearTo", "来年", "fiscalYearTo"),
                wrong("issues", "fiscalYearTo", "令和0年度", "fiscalYearTo"),
                wrong("issues", "fiscalYearTo", "明治3年度", "fiscalYearTo"),
                wrong("issues", "fiscalYearTo", "2".repeat(50_000), "fiscalYearTo"),
                wrong("issues", "fiscalYearTo", true, "fiscalYearTo"),
                wrong("issues", "contractEnds", "2200-03-31", "contractEnds"),
                wrong("issues", "contractEnds", "1949-12-31", "contractEnds"),
                wrong("issues", "contractEnds", "+57495-01-01", "contractEnds"),
                wrong("issues", "embargoUntil", "2151-01-01T00:00:00+09:00", "embargoUntil"),
                wrong("issues", "embargoUntil", "1949-12-31T23:59:59+09:00", "embargoUntil"),
                wrong(
                        "issues",
                        "indicators",
                        List.of(Map.of("name", "率", "baseline", new BigDecimal("1e2147483647"))),
                        "indicators[0].baseline"),
                wrong(
                        "issues",
                        "indicators",
                        List.of(Map.of("name", "率", "baseline", new BigDecimal("1e-2147483647"))),
                        "indicators[0].baseline"),
                wrong(
                        "issues",
                        "indicators",
                        List.of(Map.of("name", "率", "baseline", new BigDecimal("1e15"))),
                        "indicators[0].baseline"),
                wrong(
                        "issues",
                        "indicators",
                        List.of(Map.of("name", "率", "baseline", new BigDecimal("0.0000001"))),
                        "indicators[0].baseline"),
                wrong("issues", "indicators", List.of(Map.of("name", "\u200B")), "indicators[0].name"),
                wrong("issues", "indicators", Collections.singletonList(null), "indicators[0]"),
                wrong("issues", "title", "\u200B", "title"),
                wrong("issues", "title", "\u00A0", "title"),
                wrong("issues", "title", " \u3164\uFEFF", "title"),
                wrong("issues", "title", "𠮷".repeat(101), "title"),
                wrong("issues", "description", "\u200B\u00A0\n", "description"),
                wrong("issues", "targetGroups", List.of("\u00A0"), "targetGroups[0]"),
                wrong("issues", "targetGroups", List.of("高齢者", " 高齢者"), "targetGroups"),
                wrong("issues", "municipality", "999999", "municipality"),
                wrong("issues", "municipality", "072029", "municipality"),
                wrong("initiatives", "costInitial", 1_000_000_000_001L, "costInitial"),
                wrong("initiatives", "staffDays", 1_000_001, "staffDays"),
                wrong("initiatives", "adoptedFrom", "1-1-1-1-1", "adoptedFrom"),
                wrong("initiatives", "adoptedFrom", "AZqtAAABehCLIAAAAAAAAQ==", "adoptedFrom"),
                wrong(
                        "initiatives",
                        "addressesIssues",
                        List.of("019aad0000017a108b2000000000ffff"),
                        "addressesIssues[0]"),
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
                .body("violations.in", hasItem("body"))
                .body(
                        "violations.message",
                        everyItem(not(matchesPattern(".*(空白は許可|正規表現|の間のサイズ|空要素|must match|\\{).*"))));
    }

    @Test
    void textsAreCountedInCharactersAndTrimmed() {
        String title = "𠮷".repeat(90) + System.nanoTime() % 1_000_000_000L;
        officer()
                .body(body("title", "\u200B　" + title + "\u00A0"))
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("title", equalTo(title));
    }

    @Test
    void anOptionalTextOfNothingVisibleIsNone() {
        Map<String, Object> body = body("lessons", "\u200B　");
        body.put("serviceName", "");
        officer()
                .body(body)
                .post("/api/v1/initiatives")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("lessons")))
                .body("$", not(hasKey("serviceName")))
                .body("completeness.hints.field", hasItem("lessons"));
    }

    @ParameterizedTest
    @CsvSource({
        "令和7年度, 2025",
        "令和7, 2025",
        "R7, 2025",
        "Ｒ７年度, 2025",
        "'2025', 2025",
        "FY2025, 2025",
        "二〇二五年度, 2025",
        "平成32年度, 2020"
    })
    void fiscalYearsAreReadAsOfficersWriteThem(String written, int year) {
        Map<String, Object> body = body("fiscalYearFrom", written);
        body.put("fiscalYearTo", written);
        body.put("indicators", List.of(Map.of("name", "有収率", "dueFiscalYear", written)));
        officer()
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .body("fiscalYearFrom", equalTo(year))
                .body("fiscalYearTo", equalTo(year))
                .body("indicators[0].dueFiscalYear", equalTo(year));
    }

    @Test
    void theEdgesOfTheCalendarAreInside() {
        Map<String, Object> body = body("fiscalYearFrom", 1950);
        body.put("fiscalYearTo", 2150);
        body.put("contractEnds", "2150-12-31");
        body.put("embargoUntil", "2150-12-31T23:59:59+09:00");
        officer().body(body).post("/api/v1/issues").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policyFields",
                "priorityFields",
                "visionModels",
                "targetGroups",
                "indicators",
                "wantedSchemes",
                "technologies",
                "fundingProgrammes",
                "outcomes",
                "addressesIssues"
            })
    void ofAListThatIsTooLongOnlyThatIsSaid(String list) {
        boolean objects = list.equals("indicators") || list.equals("outcomes");
        Object element = objects ? Map.of() : list.equals("addressesIssues") ? UUID.randomUUID() : "X";
        officer()
                .body(body(list, Collections.nCopies(40, element)))
                .post("/api/v1/initiatives")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(list))
                .body("violations[0].message", containsString("件以内にしてください。"));
    }

    @Test
    void officersReadWhichFieldIsWrongAndWhatIsRight() {
        Map<String, Object> body = body("title", "あ".repeat(103));
        body.put("description", "　");
        body.put("policyFields", List.of("S9-99"));
        body.put("fiscalYearFrom", "来年");
        body.put("costInitial", -1);

        officer()
                .body(body)
                .post("/api/v1/initiatives")
                .then()
                .statusCode(400)
                .body(
                        "violations.message",
                        hasItems(
                                "件名は100文字以内で入力してください（いまは103文字あります）。",
                                "内容を入力してください。空白や見えない文字だけでは登録できません。（例: 敷設から40年を超えた配水管が多く、有収率が下がり続けている。）",
                                "開始年度は1950年度から2150年度までの年度を入力してください（例: 2026、令和8年度、R8）。",
                                "初期費用は0円から1兆円までの整数を円単位で入力してください（例: 1200000）。"))
                .body(
                        "violations.find { it.field == 'policyFields[0]' }.message",
                        startsWith("施策の方向のコードが分類にありません。近いコード: S"));
        officer()
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/initiatives")
                .then()
                .body(
                        "violations.message",
                        hasItems(
                                "The title must have at most 100 characters; it has 103.",
                                "The first fiscal year must be a fiscal year from 1950 to 2150, such as 2026, 令和8年度 or R8."));
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
                .body("violations.message", hasItem("終了年度は開始年度以降の年度にしてください（例: 開始 2026、終了 2028）。"));
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
