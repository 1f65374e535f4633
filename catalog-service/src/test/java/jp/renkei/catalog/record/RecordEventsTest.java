package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static jp.renkei.catalog.CatalogApi.draft;
import static jp.renkei.catalog.CatalogApi.draftIssue;
import static jp.renkei.catalog.CatalogApi.officer;
import static jp.renkei.catalog.CatalogApi.publishedIssue;
import static jp.renkei.catalog.CatalogApi.step;
import static jp.renkei.catalog.CatalogApi.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.catalog.CatalogEvents;
import jp.renkei.catalog.MovableClock;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the other services hear of a record, read from Kafka. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RecordEventsTest {

    @Inject
    MovableClock clock;

    @Inject
    EmbargoWatch embargoWatch;

    @Inject
    RecordReplay replay;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aLifeIsToldInOrderWithRisingVersions() {
        Map<String, Object> body = body();
        String id = publishedIssue(body);
        replace(id, with(body, "description", "書き足した。"));
        step(id, "confirm");
        step(id, "close");
        step(id, "publish");
        step(id, "unpublish");
        officer()
                .header("If-Match", tag(id))
                .delete("/api/v1/issues/{id}", id)
                .then()
                .statusCode(204);

        List<JsonNode> events = CatalogEvents.of(id, 6);
        assertThat(events)
                .extracting(CatalogEvents::happened)
                .containsExactly("published", "changed", "changed", "withdrawn", "published", "withdrawn");
        assertThat(events)
                .extracting(event -> event.at("/data/recordVersion").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(events.get(3).at("/data/reason").asText()).isEqualTo("CLOSED");
        assertThat(events.get(5).at("/data/reason").asText()).isEqualTo("UNPUBLISHED");
        assertThat(events)
                .extracting(event -> event.at("/data/municipality/code").asText())
                .containsOnly("072028");
        assertThat(events)
                .allSatisfy(event -> assertThat(EventSchemas.faults(event)).isEmpty());
    }

    @Test
    void aFullIssueKeepsToTheContract() {
        String id = publishedIssue(fullIssue());

        JsonNode event = CatalogEvents.of(id, 1).getFirst();
        assertThat(EventSchemas.faults(event)).isEmpty();
        assertThat(event.path("data").fieldNames())
                .toIterable()
                .isSubsetOf(EventSchemas.described("catalog-record.schema.json"))
                .contains("indicators", "wantedScope", "licence", "contractEnds", "targetGroups");
        assertThat(event.toString())
                .doesNotContain("contactDesk")
                .doesNotContain("管路係")
                .doesNotContain("null");
        assertThat(event.at("/data/municipality").toString())
                .isEqualTo("{\"code\":\"072028\",\"name\":\"会津若松市\",\"prefecture\":\"福島県\"}");
        assertThat(event.at("/data/updatedAt").asText()).endsWith("+09:00");
    }

    @Test
    void aFullInitiativeKeepsToTheContract() {
        String issue = publishedIssue(body());
        String origin = draft("initiatives", body());
        String id = draft("initiatives", fullInitiative(issue, origin));
        officer().post("/api/v1/initiatives/{id}/publish", id).then().statusCode(200);

        JsonNode event = CatalogEvents.of(id, 1).getFirst();
        assertThat(EventSchemas.faults(event)).isEmpty();
        assertThat(event.path("type").asText()).isEqualTo("jp.renkei.catalog.initiative.published.v1");
        assertThat(event.path("data").fieldNames())
                .toIterable()
                .isSubsetOf(EventSchemas.described("catalog-record.schema.json", "catalog-initiative.schema.json"))
                .containsAll(EventSchemas.described("catalog-initiative.schema.json"));
    }

    @Test
    void headersAndKeyAreThoseOfCloudEvents() {
        String id = publishedIssue(body());
        CatalogEvents.of(id, 1);

        var message = KafkaProbe.records("renkei.catalog.records.v1").stream()
                .filter(record -> record.key().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(new String(
                        message.headers().lastHeader("content-type").value(), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("application/cloudevents+json");
    }

    @Test
    void draftsAndNarrowRecordsStayInTheCatalogue() {
        String draft = draftIssue();
        String internal = publishedIssue(body("visibility", "INTERNAL"));
        String selected = publishedIssue(body("visibility", "SELECTED"));
        String last = publishedIssue(body());

        CatalogEvents.of(last, 1);
        assertThat(CatalogEvents.now(draft)).isEmpty();
        assertThat(CatalogEvents.now(internal)).isEmpty();
        assertThat(CatalogEvents.now(selected)).isEmpty();
    }

    @Test
    void aNarrowedRecordIsWithdrawnAndAWidenedOnePublished() {
        Map<String, Object> body = body("visibility", "PUBLIC");
        String id = publishedIssue(body);
        replace(id, with(body, "visibility", "INTERNAL"));
        replace(id, with(body, "visibility", "PARTICIPANTS"));

        List<JsonNode> events = CatalogEvents.of(id, 3);
        assertThat(events).extracting(CatalogEvents::happened).containsExactly("published", "withdrawn", "published");
        assertThat(events.get(1).path("data").toString()).contains("NARROWED").doesNotContain("title");
    }

    @Test
    void anEmbargoIsToldWhenItEndsAndOnce() {
        String until = OffsetDateTime.now(clock).plusHours(2).toString();
        String id = publishedIssue(body("embargoUntil", until));
        embargoWatch.releaseDue();
        assertThat(CatalogEvents.now(id)).isEmpty();

        clock.advance(Duration.ofHours(3));
        embargoWatch.releaseDue();
        embargoWatch.releaseDue();

        String later = publishedIssue(body());
        CatalogEvents.of(later, 1);
        assertThat(CatalogEvents.of(id, 1)).extracting(CatalogEvents::happened).containsExactly("published");
        as(Tokens.officer("392014")).get("/api/v1/issues/{id}", id).then().statusCode(200);
    }

    @Test
    void aReplayTellsTheLastStateOfEverything() {
        String open = publishedIssue(body());
        String closed = publishedIssue(body());
        step(closed, "close");
        String draft = draftIssue();
        CatalogEvents.of(closed, 2);

        as(Tokens.admin())
                .post("/api/v1/admin/replay")
                .then()
                .statusCode(200)
                .body("reference", greaterThanOrEqualTo(1788))
                .body("records", greaterThanOrEqualTo(2));

        assertThat(CatalogEvents.of(open, 2))
                .extracting(CatalogEvents::happened)
                .containsExactly("published", "changed");
        assertThat(CatalogEvents.of(closed, 3))
                .extracting(CatalogEvents::happened)
                .containsExactly("published", "withdrawn", "withdrawn");
        assertThat(CatalogEvents.now(open))
                .extracting(event -> event.at("/data/recordVersion").asLong())
                .containsExactly(2L, 2L);
        assertThat(CatalogEvents.now(draft)).isEmpty();
    }

    @Test
    void aReplayInSmallBatchesLeavesNobodyOut() {
        List<String> ids =
                Stream.generate(() -> publishedIssue(body())).limit(7).toList();
        CatalogEvents.of(ids.getLast(), 1);

        assertThat(replay.repeatAll(3)).isGreaterThanOrEqualTo(7);

        CatalogEvents.of(ids.getLast(), 2);
        assertThat(ids).allSatisfy(id -> assertThat(CatalogEvents.now(id)).hasSize(2));
    }

    private static void replace(String id, Map<String, Object> body) {
        officer()
                .header("If-Match", tag(id))
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> copy = new java.util.LinkedHashMap<>(body);
        copy.put(field, value);
        return copy;
    }

    private static Map<String, Object> fullIssue() {
        Map<String, Object> body = body("policyFields", List.of("S4-03"));
        body.put("priorityFields", List.of("P1"));
        body.put("visionModels", List.of("V1"));
        body.put("targetGroups", List.of("高齢者", "水道利用者"));
        body.put(
                "indicators",
                List.of(
                        Map.of("name", "有収率", "unit", "%", "baseline", 78.2, "target", 85, "dueFiscalYear", 2028),
                        Map.of("name", "漏水件数")));
        body.put("fiscalYearFrom", 2026);
        body.put("fiscalYearTo", 2028);
        body.put("budgetBand", "UNDER_10M");
        body.put("contractEnds", "2028-03-31");
        body.put("wantedSchemes", List.of("JOINT_PROCUREMENT", "COUNCIL"));
        body.put("wantedScope", "ANYWHERE");
        body.put("visibility", "PUBLIC");
        body.put("licence", "CC-BY-4.0");
        body.put("contactDesk", "上下水道課 管路係");
        return body;
    }

    private static Map<String, Object> fullInitiative(String issue, String origin) {
        Map<String, Object> body = body("stage", "IMPLEMENTED");
        body.put("technologies", List.of("AI"));
        body.put("serviceName", "漏水みまもり");
        body.put("fundingProgrammes", List.of("デジタル田園都市国家構想交付金"));
        body.put("costInitial", 1_200_000);
        body.put("costYearly", 300_000);
        body.put("staffDays", 40);
        body.put("preconditions", "管路台帳が電子化されていること。");
        body.put(
                "outcomes",
                List.of(Map.of(
                        "indicator",
                        "調査日数",
                        "before",
                        10,
                        "after",
                        6,
                        "period",
                        "2023–2025年度",
                        "evidenceUrl",
                        "https://www.example.jp/report.pdf")));
        body.put("lessons", "夜間の調査を減らせた。");
        body.put("failureReason", "樹脂管では精度が出なかった。");
        body.put("reuse", Map.of("specification", true, "visit", true));
        body.put("hostCapacityPerMonth", 2);
        body.put("adoptedFrom", origin);
        body.put("addressesIssues", List.of(issue));
        return body;
    }
}
