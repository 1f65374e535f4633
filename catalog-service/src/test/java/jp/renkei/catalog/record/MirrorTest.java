package jp.renkei.catalog.record;

import static jp.renkei.catalog.CatalogApi.as;
import static jp.renkei.catalog.CatalogApi.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.catalog.MovableClock;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A portal that keeps a copy asks what changed, and learns what it must take down. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MirrorTest {

    /** Each test has a municipality to itself. */
    private String village = "";

    private static final String PORTAL = Tokens.partner("catalog:read");

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whatThePortalCouldSeeIsShownAsWithdrawnAndWithoutItsText() {
        village = "393061";
        String deleted = published(Map.of("visibility", "PUBLIC"));
        String unpublished = published(Map.of("visibility", "PUBLIC"));
        String narrowed = published(Map.of("visibility", "PUBLIC"));
        String neverSeen = published(Map.of("visibility", "PARTICIPANTS"));
        String draft = register(body("visibility", "PUBLIC"));
        String since = since();

        delete(deleted, "\"2\"");
        step(unpublished, "unpublish");
        replace(narrowed, body("visibility", "PARTICIPANTS"));
        delete(neverSeen, "\"2\"");
        delete(draft, "\"1\"");

        List<Map<String, Object>> items = items(PORTAL, Map.of("updatedSince", since));
        assertThat(items).extracting(item -> item.get("id")).containsExactly(narrowed, unpublished, deleted);
        assertThat(items).allSatisfy(item -> {
            assertThat(item).containsOnlyKeys("id", "status", "version", "updatedAt");
            assertThat(item).containsEntry("status", "WITHDRAWN");
        });
        assertThat(items(PORTAL, Map.of("updatedSince", since, "status", "PUBLISHED")))
                .isEmpty();
        assertThat(items(PORTAL, Map.of("updatedSince", since, "status", "WITHDRAWN")))
                .hasSize(3);
        assertThat(items(PORTAL, Map.of())).isEmpty();
        assertThat(items(PORTAL, Map.of("updatedSince", since()))).isEmpty();

        assertThat(items(Tokens.officer(village), Map.of("updatedSince", since, "status", "WITHDRAWN")))
                .extracting(item -> item.get("id"))
                .containsExactlyInAnyOrder(deleted, neverSeen, draft);
        assertThat(items(Tokens.officer("072028"), Map.of("updatedSince", since)))
                .extracting(item -> item.get("id") + " " + item.get("status"))
                .containsExactlyInAnyOrder(
                        deleted + " WITHDRAWN",
                        unpublished + " WITHDRAWN",
                        narrowed + " PUBLISHED",
                        neverSeen + " WITHDRAWN");
    }

    @Test
    void aLaterDraftOfWhatIsHiddenIsNoNewsAndPublishingItIs() {
        village = "393070";
        String id = published(Map.of("visibility", "PUBLIC"));
        step(id, "unpublish");
        String since = since();
        replace(id, body("visibility", "PUBLIC"));
        assertThat(items(PORTAL, Map.of("updatedSince", since)))
                .extracting(item -> item.get("id"))
                .doesNotContain(id);

        step(id, "publish");
        assertThat(items(PORTAL, Map.of("updatedSince", since)))
                .extracting(item -> item.get("id") + " " + item.get("status"))
                .contains(id + " PUBLISHED");
        delete(id, "\"5\"");
    }

    @Test
    void theEndOfAnEmbargoIsAChange() {
        village = "393649";
        String until = OffsetDateTime.now(clock).plusHours(1).toString();
        String id = published(Map.of("visibility", "PUBLIC", "embargoUntil", until));
        String since = since();
        assertThat(items(PORTAL, Map.of("updatedSince", since))).isEmpty();

        clock.advance(Duration.ofHours(1));
        assertThat(items(PORTAL, Map.of("updatedSince", since)))
                .extracting(item -> item.get("id"))
                .contains(id);
        as(Tokens.officer(village))
                .header("If-Match", "*")
                .post("/api/v1/issues/{id}/unpublish", id)
                .then()
                .statusCode(200);
    }

    /** A moment after all that happened so far. */
    private String since() {
        clock.advance(Duration.ofMinutes(1));
        String since = OffsetDateTime.now(clock).toString();
        clock.advance(Duration.ofMinutes(1));
        return since;
    }

    private List<Map<String, Object>> items(String token, Map<String, String> filter) {
        Map<String, String> all = new HashMap<>(filter);
        all.put("municipality", village);
        return as(token)
                .queryParams(all)
                .get("/api/v1/issues")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private String published(Map<String, Object> fields) {
        Map<String, Object> body = body();
        body.putAll(fields);
        String id = register(body);
        step(id, "publish");
        return id;
    }

    private String register(Map<String, Object> body) {
        return as(Tokens.officer(village))
                .body(body)
                .post("/api/v1/issues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void step(String id, String step) {
        as(Tokens.officer(village))
                .post("/api/v1/issues/{id}/{step}", id, step)
                .then()
                .statusCode(200);
    }

    private void replace(String id, Map<String, Object> body) {
        String tag = as(Tokens.officer(village)).get("/api/v1/issues/{id}", id).header("ETag");
        as(Tokens.officer(village))
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/issues/{id}", id)
                .then()
                .statusCode(200);
    }

    private void delete(String id, String tag) {
        as(Tokens.officer(village))
                .header("If-Match", tag)
                .delete("/api/v1/issues/{id}", id)
                .then()
                .statusCode(204);
    }
}
