package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.matching.list.Exposure;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.Test;

/** From the records topic to lists, answers and events, on real parts. Every test uses a subject of its own. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MatchFlowTest {

    @Inject
    Exposure exposure;

    private static final String EVENTS = "renkei.matching.events.v1";

    @Test
    void aPublishedRecordReachesBothSidesAndLeavesThemWhenItIsWithdrawn() {
        UUID a = id(1);
        UUID b = id(2);
        UUID c = id(3);
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(a, 1, "072028", "山あいの集落で買い物弱者が増えている", "商店の閉店とバスの減便で、車を運転しない高齢者が食料品の買い物に困っている。"));
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(b, 1, "192023", "買い物に行けない高齢者への支援", "スーパーの撤退で食料品を買う場所がなくなり、移動手段のない高齢者の買い物が難しい。"));
        CatalogueEvents.publishInitiative(CatalogueEvents.initiative(
                c, 1, "332143", "移動販売車の予約を電話でまとめて受ける仕組み", "買い物に困る高齢者のため、食料品の移動販売の注文を電話とスマートフォンでまとめて受ける。"));
        eventually(() -> targets("issues", a, "ISSUE"), List.of(b.toString()));
        eventually(() -> targets("issues", a, "INITIATIVE"), List.of(c.toString()));
        assertThat(targets("issues", b, "ISSUE")).containsExactly(a.toString());
        assertThat(targets("initiatives", c, "ISSUE")).containsExactlyInAnyOrder(a.toString(), b.toString());

        JsonPath list = matches("issues", a, "ISSUE").jsonPath();
        assertThat(list.getDouble("items[0].score"))
                .isEqualTo(sum(list, "factors") + sum(list, "against"), within(0.05));
        assertThat(list.getString("items[0].id"))
                .isEqualTo(matches("issues", b, "ISSUE").jsonPath().getString("items[0].id"));
        eventually(() -> eventsAbout(a, b, c, "match.found"), 3L);

        CatalogueEvents.withdrawIssue(b, 2);
        eventually(() -> targets("issues", a, "ISSUE"), List.of());
        matches("issues", b, "ISSUE").then().statusCode(404).body("type", equalTo("urn:renkei:problem:not-found"));
        seenByOthers("issues", a, "ISSUE").then().body("emptyReason.code", equalTo("NOTHING_SIMILAR"));
        eventually(() -> withdrawals("RECORD_WITHDRAWN") >= 2, true);
        assertThat(KafkaProbe.values(EVENTS))
                .allSatisfy(event -> assertThat(EventSchemas.faults(event)).isEmpty());
    }

    @Test
    void onlyWhatAReaderWouldNoticeIsAnnounced() {
        UUID a = id(91);
        UUID b = id(92);
        String text = "給食費の徴収を学校で現金で行っており、集計に教員の手間がかかっている。";
        CatalogueEvents.publishIssue(schools(CatalogueEvents.issue(a, 1, "072028", "給食費の徴収", text)));
        CatalogueEvents.publishIssue(schools(CatalogueEvents.issue(b, 1, "392014", "給食費の集金と督促", text)));
        eventually(() -> eventsAbout(a, b, id(93), "match.found"), 1L);
        CatalogueEvents.publishIssue(schools(CatalogueEvents.issue(a, 2, "072028", "給食費の徴収", text.replace("、", ""))));
        CatalogueEvents.publishIssue(schools(CatalogueEvents.issue(b, 2, "392014", "給食費の集金と督促", text + "督促も負担である。")));
        caughtUp();
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 3, "072028", "給食費の徴収", text));
        eventually(() -> eventsAbout(a, b, id(93), "match.changed"), 1L);
        assertThat(KafkaProbe.values(EVENTS))
                .filteredOn(event -> event.contains("match.changed") && event.contains(a.toString()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event).contains("\"code\":\"REASONS\"").contains("\"recordVersion\":2");
                    assertThat(EventSchemas.faults(event)).isEmpty();
                });
        assertThat(eventsAbout(a, b, id(93), "match.found")).isEqualTo(1);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        UUID a = id(11);
        UUID b = id(12);
        String text = "合併で増えた公民館の予約が電話だけで、鍵の受け渡しに職員の手間がかかる。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "公民館の予約と鍵の受け渡し", text));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(b, 5, "392014", "公民館の予約をネットで", text));
        eventually(() -> targets("issues", a, "ISSUE"), List.of(b.toString()));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(b, 4, "392014", "屋外広告の許可", "看板の許可申請を減らす。"));
        CatalogueEvents.withdrawIssue(b, 3);
        caughtUp();
        seenByOthers("issues", a, "ISSUE").then().body("items.target.title", contains("公民館の予約をネットで"));
    }

    @Test
    void recordsOfOneMunicipalityNeverMatchEachOther() {
        UUID a = id(21);
        UUID b = id(22);
        String text = "小型除雪機の貸出を台帳で管理しており、返却や点検の記録が残らない。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "除雪機の貸出台帳", text));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(b, 1, "072028", "除雪機の点検記録", text));
        caughtUp();
        assertThat(targets("issues", a, "ISSUE")).isEmpty();
        assertThat(targets("issues", b, "ISSUE")).isEmpty();
    }

    @Test
    void aPartnerSeesPublicRecordsOnly() {
        UUID a = id(31);
        UUID b = id(32);
        String text = "墓地の使用者台帳が紙で、承継の手続に時間がかかっている。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "墓地台帳の電子化", text));
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(b, 1, "332143", "墓地使用者の承継", text).put("visibility", "PARTICIPANTS"));
        eventually(() -> targets("issues", a, "ISSUE"), List.of(b.toString()));
        RequestSpecification partner = given().auth().oauth2(Tokens.partner("matches:read"));
        partner.get("/api/v1/issues/" + a + "/matches")
                .then()
                .body("items", empty())
                .body("emptyReason.code", equalTo("NOTHING_PUBLIC"));
        given().auth()
                .oauth2(Tokens.partner("matches:read"))
                .get("/api/v1/issues/" + b + "/matches")
                .then()
                .statusCode(404);
    }

    @Test
    void aListIsReadAgainOnlyWhenItChanged() {
        UUID a = id(41);
        String text = "消防団の出動要請が電話連絡網で、伝わるまでに時間がかかる。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "消防団への出動連絡", text));
        eventually(() -> matches("issues", a, "ISSUE").statusCode(), 200);
        String tag = matches("issues", a, "ISSUE").header("ETag");
        assertThat(conditional(a, tag, "ja")).isEqualTo(304);
        assertThat(conditional(a, "W/" + tag, "ja")).isEqualTo(304);
        assertThat(conditional(a, "\"another\", " + tag, "ja")).isEqualTo(304);
        assertThat(conditional(a, "*", "ja")).isEqualTo(304);
        assertThat(conditional(a, "\"another\"", "ja")).isEqualTo(200);
        assertThat(conditional(a, "without quotation marks", "ja")).isEqualTo(200);
        assertThat(conditional(a, tag, "en")).isEqualTo(200);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(42), 1, "085464", "消防団の招集", text));
        eventually(() -> conditional(a, tag, "ja"), 200);
    }

    @Test
    void aTextThatIsNotRegisteredFindsBothKindsAndSpeaksEnglish() {
        UUID issue = id(51);
        UUID initiative = id(52);
        String text = "図書館の蔵書点検に一週間の休館が要る。電子タグで点検を短くしたい。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(issue, 1, "392014", "図書館の蔵書点検", text));
        CatalogueEvents.publishInitiative(CatalogueEvents.initiative(initiative, 1, "392014", "電子タグによる蔵書点検", text));
        caughtUp();
        Map<String, Object> draft = Map.of("title", "蔵書の点検", "description", "図書館を閉めずに点検したい。");
        eventually(() -> similar(draft).jsonPath().getString("items[0].target.id"), initiative.toString());
        similar(draft)
                .then()
                .statusCode(200)
                .body("items[0].rank", equalTo(1))
                .body("items[0].state", equalTo("SUGGESTED"))
                .body("items[0].adjustments", empty())
                .body("items[0].changedSince", nullValue())
                .body(
                        "items[0].factors.find { it.code == 'TEXT' }.label",
                        equalTo("The issue and the initiative are described alike (in common: “蔵書”, “点検”, “図書館”)"));
        similar(Map.of("title", "蔵書の点検", "type", "ISSUE")).then().body("items[0].target.id", equalTo(issue.toString()));
        similar(Map.of("title", " "))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("description"));
        similar(Map.of("title", "蔵書", "size", 21)).then().statusCode(400);
    }

    @Test
    void aPolicyFieldThatNobodyKnowsIsNamedAndNotIgnored() throws Exception {
        ObjectNode taxonomy = (ObjectNode) EventSchemas.json(
                        EventSchemas.text("renkei/samples/jp.renkei.catalog.taxonomy.changed.v1/two-codes.json"))
                .get("data");
        CatalogueEvents.send("jp.renkei.catalog.taxonomy.changed.v1", "taxonomy", taxonomy);
        caughtUp();
        Map<String, Object> draft = Map.of("title", "橋の点検", "policyFields", List.of("S4-03", "S9-99"));
        eventually(() -> similar(draft).statusCode(), 422);
        given().auth()
                .oauth2(Tokens.officer("072028"))
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/similar")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", contains("policyFields[1]"))
                .body("violations[0].message", startsWith("施策の方向に「S9-99」というコードはありません。近いコード：S4-03（"));
        similar(Map.of("title", "橋の点検", "policyFields", List.of("S4-03")))
                .then()
                .statusCode(200);
        similar(Map.of("title", "橋の点検", "policyFields", List.of("x".repeat(1_000))))
                .then()
                .statusCode(400)
                .body("violations[0].message", startsWith("A policy field (policyFields) is written as its code"));
        similar(Map.of("title", "\u200b\u00a0")).then().statusCode(400);
        similar(Map.of("title", "橋".repeat(201), "size", 21))
                .then()
                .statusCode(400)
                .body("violations.field", contains("size", "title"))
                .body("violations[0].message", containsString("Write"))
                .body("violations[1].message", containsString("must have at most 200 characters; it has 201."));
    }

    /** As the catalogue's replay does: the version that was refused, in a new message. */
    @Test
    void aRefusedRecordIsTakenWhenItsMendedMessageComesAgain() {
        UUID refused = id(79);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(refused, 1, "072028", "雪下ろし", "屋根の雪を下ろす人が足りない。")
                .put("fiscalYearFrom", 3000));
        eventually(
                () -> KafkaProbe.values(CatalogueEvents.TOPIC + ".dlq").stream()
                        .anyMatch(message -> message.contains(refused.toString())),
                true);
        assertThat(matches("issues", refused, "ISSUE").statusCode()).isEqualTo(404);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(refused, 1, "072028", "雪下ろし", "屋根の雪を下ろす人が足りない。"));
        eventually(() -> matches("issues", refused, "ISSUE").statusCode(), 200);
    }

    @Test
    void charactersOfASimilarTextAreCountedAsTheCatalogueCountsThem() {
        similar(Map.of("title", "𠮷".repeat(200), "description", "𠮷".repeat(10_000)))
                .then()
                .statusCode(200);
        similar(Map.of("title", "𠮷".repeat(201), "description", "𠮷".repeat(10_001)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("description", "title"))
                .body("violations[0].message", containsString("must have at most 10000 characters; it has 10001."))
                .body("violations[1].message", containsString("must have at most 200 characters; it has 201."));
    }

    @Test
    void whoAsksForADraftIsToldThatPublishingFindsMatches() {
        matches("issues", id(999), "ISSUE").then().statusCode(404).body("detail", containsString("公開すると候補が見つかります"));
    }

    @Test
    void municipalitiesThatShareASubjectAreSuggestedAsPartners() {
        UUID a = id(61);
        String text = "養殖の赤潮被害を早く知るため、海水温と塩分を測る浮標を沖に置きたい。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "463035", "赤潮の早期発見", text));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(62), 1, "392014", "赤潮と海水温の観測", text));
        eventually(() -> targets("issues", a, "ISSUE").size(), 1);
        given().auth()
                .oauth2(Tokens.officer("463035"))
                .get("/api/v1/municipalities/463035/partners")
                .then()
                .statusCode(200)
                .body("items.municipality.code", contains("392014"))
                .body("items[0].pairCount", equalTo(1))
                .body("items[0].pairs[0].target.title", equalTo("赤潮と海水温の観測"));
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/municipalities/999999/partners")
                .then()
                .statusCode(404);
    }

    @Test
    void atMostThreeOfOneMunicipalityComeFirst() {
        UUID a = id(101);
        String text = "焼却炉の耐火れんがが傷み、休炉のたびに隣の組合へごみの受入れを頼んでいる。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "焼却炉の休炉", text));
        for (int i = 2; i <= 6; i++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(id(100 + i), 1, "392014", "焼却炉の休炉", text));
        }
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(107), 1, "332143", "焼却炉の休炉とごみ", text + "収集の曜日も変えている。"));
        eventually(() -> targets("issues", a, "ISSUE").size(), 6);
        JsonPath list = seenByOthers("issues", a, "ISSUE").jsonPath();
        assertThat(list.getList("items.target.municipality.code", String.class))
                .containsExactly("392014", "392014", "392014", "332143", "392014", "392014");
        assertThat(list.getList("items.adjustments.code"))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("MUNICIPALITY_SHARE"),
                        List.of("MUNICIPALITY_SHARE"));
        assertThat(list.getInt("items[4].adjustments[0].movedFrom")).isEqualTo(4);
        assertThat(list.getInt("items[4].adjustments[0].movedTo")).isEqualTo(5);
        assertThat(list.getString("items[4].adjustments[0].label")).startsWith("同じ自治体（");
        assertThat(list.getDouble("items[4].score")).isGreaterThanOrEqualTo(list.getDouble("items[3].score"));
    }

    @Test
    void aHostShownToManyYieldsItsPlace() {
        UUID busy = id(120);
        UUID other = id(121);
        String text = "放課後児童クラブの入退室を保護者に知らせ、出欠の電話連絡をなくす。";
        CatalogueEvents.publishInitiative(CatalogueEvents.initiative(busy, 1, "392014", "放課後児童クラブの入退室の通知", text)
                .put("hostCapacityPerMonth", 1));
        CatalogueEvents.publishInitiative(
                CatalogueEvents.initiative(other, 1, "332143", "児童クラブの出欠連絡", text + "利用料の支払いも扱う。"));
        for (int i = 1; i <= 13; i++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(id(121 + i), 1, "072028", "放課後児童クラブの入退室の通知", text));
        }
        UUID last = id(134);
        eventually(() -> targets("issues", last, "INITIATIVE").size(), 2);
        exposure.count();
        JsonPath list = seenByOthers("issues", last, "INITIATIVE").jsonPath();
        assertThat(list.getList("items.target.id")).containsExactly(other.toString(), busy.toString());
        assertThat(list.getString("items[1].adjustments[0].code")).isEqualTo("BUSY_HOST");
        assertThat(list.getString("items[1].adjustments[0].label"))
                .contains("件）に紹介")
                .contains("月1件");
    }

    @Test
    void aListWithoutMatchesIsFilledForItsOwnerOnly() {
        UUID a = id(141);
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(a, 1, "072028", "陶芸体験の講師を確保したい", "窯元の後継者が少なく、陶芸体験の講師の予定が合わない。"));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(142), 1, "392014", "観光農園の予約", "果物狩りの体験の予約を電話で受けている。"));
        caughtUp();
        eventually(
                () -> matches("issues", a, "ISSUE")
                        .jsonPath()
                        .getList("items.target.id")
                        .contains(id(142).toString()),
                true);
        matches("issues", a, "ISSUE")
                .then()
                .body("items[0].band", equalTo("REFERENCE"))
                .body("items[0].caution", startsWith("参考"))
                .body("emptyReason", nullValue());
        seenByOthers("issues", a, "ISSUE")
                .then()
                .body("items", empty())
                .body("emptyReason.code", equalTo("NOTHING_SIMILAR"));
    }

    @Test
    void statisticsCountListsAndTheirSpread() {
        CatalogueEvents.send("jp.renkei.catalog.municipality.changed.v1", "073644", CatalogueEvents.hinoemata());
        UUID a = id(151);
        String text = "子牛の競り市の日取りが畜産農家に届かず、出荷の頭数がそろわない。";
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "073644", "子牛の競り市", text));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(152), 1, "332143", "競り市に出す子牛の頭数", text));
        eventually(() -> targets("issues", a, "ISSUE").size(), 1);
        JsonPath statistics = given().auth()
                .oauth2(Tokens.coordinator("46"))
                .get("/api/v1/statistics")
                .jsonPath();
        assertThat(statistics.getInt("coverage.records")).isEqualTo(status().getInt("documents"));
        assertThat(statistics.getInt("coverage.withUsefulSuggestion")).isGreaterThanOrEqualTo(2);
        String issues = "lists.find { it.ownerType == 'ISSUE' && it.kind == 'ISSUE' }.";
        assertThat(statistics.getInt(issues + "small.suggestionsTo")).isGreaterThanOrEqualTo(1);
        assertThat(statistics.getInt(issues + "small.suggestionsOf")).isGreaterThanOrEqualTo(1);
        assertThat(statistics.getInt(issues + "suggestions"))
                .isGreaterThanOrEqualTo(statistics.getInt(issues + "small.suggestionsTo"));
        assertThat(statistics.getDouble(issues + "spread.gini")).isBetween(0.0, 1.0);
        assertThat(statistics.getInt(issues + "spread.most")).isPositive();
    }

    @Test
    void whatCannotBeReadIsSetAsideOnceAndBlocksNothing() {
        KafkaProbe.produce(CatalogueEvents.TOPIC, "broken", "{\"type\":\"jp.renkei.catalog.issue.published.v1\"}");
        UUID a = id(71);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "壊れた通知の後の課題", "後から来た課題も読まれる。"));
        eventually(() -> matches("issues", a, "ISSUE").statusCode(), 200);
        assertThat(KafkaProbe.records("renkei.catalog.records.v1.dlq"))
                .filteredOn(message -> "broken".equals(message.key()))
                .singleElement()
                .satisfies(message -> assertThat(message.headers().lastHeader("renkei-offset"))
                        .isNotNull());
    }

    @Test
    void anIndexBuiltAnewTakesTheOldOnesPlace() {
        UUID a = id(81);
        CatalogueEvents.publishIssue(CatalogueEvents.issue(a, 1, "072028", "索引の作り直し", "作り直しの間も答えが返る。"));
        eventually(() -> matches("issues", a, "ISSUE").statusCode(), 200);
        int documents = status().getInt("documents");
        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/index/rebuild")
                .then()
                .statusCode(202);
        eventually(
                () -> {
                    assertThat(matches("issues", a, "ISSUE").statusCode()).isEqualTo(200);
                    return status().getBoolean("rebuilding");
                },
                false);
        caughtUp();
        assertThat(status().getInt("documents")).isEqualTo(documents);
        assertThat(status().getBoolean("matcher")).isTrue();
    }

    @Test
    void parametersAreChecked() {
        given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/issues/" + id(1) + "/matches?kind=SOMETHING")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("kind"));
        given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/issues/" + id(1) + "/matches?size=0")
                .then()
                .statusCode(400)
                .body("violations[0].message", startsWith("件数（size）が範囲の外です。"));
        given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/issues/x/matches")
                .then()
                .statusCode(404);
    }

    private static ObjectNode schools(ObjectNode data) {
        data.putArray("policyFields").add("S4-01");
        return data;
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0000_0000L + number);
    }

    private static <T> void eventually(Callable<T> question, T answer) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(question.call()).isEqualTo(answer));
    }

    private static void caughtUp() {
        int end = KafkaProbe.records(CatalogueEvents.TOPIC).size();
        eventually(() -> status().getInt("matchedOffset") >= end, true);
    }

    private static JsonPath status() {
        return given().auth().oauth2(Tokens.admin()).get("/api/v1/index").jsonPath();
    }

    private static double sum(JsonPath list, String part) {
        List<Map<String, Object>> parts = list.getList("items[0]." + part);
        return parts.stream()
                .mapToDouble(p -> ((Number) p.get("points")).doubleValue())
                .sum();
    }

    private static long eventsAbout(UUID a, UUID b, UUID c, String type) {
        return KafkaProbe.values(EVENTS).stream()
                .filter(event -> event.contains("jp.renkei.matching." + type))
                .filter(event -> List.of(a, b, c).stream()
                                .filter(id -> event.contains(id.toString()))
                                .count()
                        == 2)
                .count();
    }

    private static long withdrawals(String reason) {
        return KafkaProbe.values(EVENTS).stream()
                .filter(event -> event.contains("match.withdrawn") && event.contains(reason))
                .count();
    }

    private static int conditional(UUID id, String tag, String language) {
        return given().auth()
                .oauth2(Tokens.officer("072028"))
                .header("If-None-Match", tag)
                .header("Accept-Language", language)
                .get("/api/v1/issues/" + id + "/matches")
                .statusCode();
    }

    private static Response similar(Map<String, Object> draft) {
        return given().auth()
                .oauth2(Tokens.officer("072028"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/similar");
    }

    /** What matches; 参考 is left out. */
    private static List<String> targets(String path, UUID id, String kind) {
        Response answer = matches(path, id, kind);
        return answer.statusCode() == 200
                ? answer.jsonPath().getList("items.findAll { it.band != 'REFERENCE' }.target.id")
                : List.of(Integer.toString(answer.statusCode()));
    }

    private static Response matches(String path, UUID id, String kind) {
        return matches(Tokens.officer("072028"), path, id, kind);
    }

    /** As whoever does not own the record sees its list: without 参考. */
    private static Response seenByOthers(String path, UUID id, String kind) {
        return matches(Tokens.officer("013943"), path, id, kind);
    }

    private static Response matches(String token, String path, UUID id, String kind) {
        return given().auth().oauth2(token).get("/api/v1/" + path + "/" + id + "/matches?kind=" + kind);
    }
}
