package jp.renkei.notification.delivery;

import static jp.renkei.notification.NotificationApi.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.notification.MatchNews;
import jp.renkei.notification.MovableClock;
import jp.renkei.notification.NotificationApi;
import jp.renkei.notification.Samples;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a digest would say: the cap, the baseline, titles and withdrawals as they are now. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DigestPreviewTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(230000);
    private static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-11-20T10:00:00+09:00");

    private final String home = Integer.toString(MUNICIPALITIES.incrementAndGet());

    @Inject
    MovableClock clock;

    @BeforeEach
    void wednesday() {
        clock.set(OffsetDateTime.parse("2026-11-25T10:00:00+09:00").toInstant());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void withoutASubscriptionItShowsWhatANewcomerWouldGet() {
        UUID match = found(FRIDAY);
        JsonNode preview = preview("");
        assertThat(preview.has("subscriptionId")).isFalse();
        assertThat(preview.path("week").asText()).isEqualTo("2026-W48");
        assertThat(preview.path("cutoff").asText()).isEqualTo("2026-11-23T00:00:00+09:00");
        assertThat(preview.at("/items/0/match").asText()).isEqualTo(match.toString());
        assertThat(preview.path("text").asText()).contains("初めてのお知らせ");
    }

    @Test
    void aPreviewChangesNothing() {
        found(FRIDAY);
        NotificationApi.subscribe(NotificationApi.body(home));
        assertThat(preview("")).isEqualTo(preview(""));
        admin().get("/api/v1/digests?municipality=" + home).then().body("items.size()", equalTo(0));
    }

    @Test
    void nothingToTellHasNoText() {
        JsonNode preview = preview("");
        assertThat(preview.has("text")).isFalse();
        assertThat(preview.path("items")).isEmpty();
    }

    @Test
    void theFirstDigestIsABaselineOfAsManyAsAMailHolds() {
        List<UUID> matches = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            matches.add(found(FRIDAY.plusMinutes(i)));
        }
        NotificationApi.subscribe(NotificationApi.body(home));

        JsonNode first = preview("");
        assertThat(first.path("items").findValuesAsText("match"))
                .isEqualTo(matches.subList(0, 5).stream().map(UUID::toString).toList());
        assertThat(first.path("text").asText()).contains("■ 新しい候補（7件）").contains("ほかに2件あります。");
        assertThat(verdicts(first))
                .containsExactlyInAnyOrder("NEW", "NEW", "NEW", "NEW", "NEW", "OVER_CAP", "OVER_CAP");

        assertThat(json(NotificationApi.run(Map.of("municipality", home)))
                        .at("/digests/0/outcome")
                        .asText())
                .isEqualTo("SENT");
        UUID later = found(FRIDAY.plusDays(6));
        JsonNode next = preview("&week=2026-W49");
        assertThat(next.path("items").findValuesAsText("match")).containsExactly(later.toString());
        assertThat(verdicts(next)).contains("BEFORE_SUBSCRIPTION", "ALREADY_TOLD", "NEW");
    }

    @Test
    void newPairsLeaveSomePlacesToChangedOnes() {
        MatchNews told = new MatchNews(home).found("MEDIUM", FRIDAY);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> preview("").toString().contains(told.id().toString()));
        NotificationApi.subscribe(NotificationApi.body(home));
        NotificationApi.run(Map.of("municipality", home));

        OffsetDateTime later = FRIDAY.plusDays(6);
        told.changed("HIGH", later);
        for (int i = 0; i < 5; i++) {
            found(later.plusMinutes(i));
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> verdicts(preview("&week=2026-W49")).contains("CHANGED"));
        JsonNode next = preview("&week=2026-W49");
        assertThat(next.path("items").findValuesAsText("section"))
                .containsExactly("NEW", "NEW", "NEW", "NEW", "CHANGED");
        assertThat(next.path("text").asText()).contains("■ 新しい候補（5件）").contains("5. ");
    }

    @Test
    void titlesAndWithdrawalsAreThoseOfNow() {
        found(FRIDAY);
        String record = "01998f3e-7c00-7a10-8000-00000000a002";
        String state = Samples.text("jp.renkei.catalog.issue.published.v1/two-fields-only.json");
        String id = json(state).path("subject").asText();
        tellCatalogue(
                state.replace(id, record).replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"買い物の足を皆で支える\""), 50);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> preview("").path("text").asText().contains("買い物の足を皆で支える"));

        String withdrawn = Samples.text("jp.renkei.catalog.issue.withdrawn.v1/closed.json");
        tellCatalogue(withdrawn.replace(json(withdrawn).path("subject").asText(), record), 51);
        await().atMost(Duration.ofSeconds(40)).until(() -> verdicts(preview("")).equals(List.of("WITHDRAWN")));
        assertThat(preview("").has("text")).isFalse();

        // Other tests use the same record.
        tellCatalogue(
                state.replace(id, record).replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"買い物に行けない高齢者への支援\""), 52);
        await().atMost(Duration.ofSeconds(40)).until(() -> verdicts(preview("")).equals(List.of("NEW")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W54", "2026-W00", "1949-W52", "2151-W01", "9998-W01", "%25", "20280331"})
    void aWeekThatIsNoneIsRefused(String week) {
        for (String list : List.of("/api/v1/digests/preview?municipality=", "/api/v1/digests?municipality=")) {
            admin().urlEncodingEnabled(false)
                    .get(list + home + "&week=" + week)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("week"));
        }
    }

    @Test
    void anAdministratorNamesTheMunicipality() {
        admin().get("/api/v1/digests/preview")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("municipality"));
    }

    private static void tellCatalogue(String event, int version) {
        KafkaProbe.produce(
                "renkei.catalog.records.v1",
                json(event).path("subject").asText(),
                event.replaceFirst("\"recordVersion\": [0-9]+", "\"recordVersion\": " + version));
    }

    private UUID found(OffsetDateTime at) {
        MatchNews match = new MatchNews(home).found("HIGH", at);
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        preview("&cutoff=now").toString().contains(match.id().toString()));
        return match.id();
    }

    private static List<String> verdicts(JsonNode preview) {
        return preview.path("decisions").findValuesAsText("verdict");
    }

    private JsonNode preview(String more) {
        return json(admin().get("/api/v1/digests/preview?municipality=" + home + more)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}
