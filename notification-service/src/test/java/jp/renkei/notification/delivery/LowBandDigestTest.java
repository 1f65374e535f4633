package jp.renkei.notification.delivery;

import static jp.renkei.notification.NotificationApi.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import jp.renkei.notification.MatchNews;
import jp.renkei.notification.MovableClock;
import jp.renkei.notification.NotificationApi;
import jp.renkei.stack.Mailbox;
import jp.renkei.stack.ReceivedMail;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Weak pairs over several weeks of one desk. Each test has a municipality of its own. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LowBandDigestTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(350000);
    private static final OffsetDateTime FRIDAY = OffsetDateTime.parse("2026-11-20T10:00:00+09:00");
    private static final String AFTER_WANT = "この3週間は近い候補がなかったため、参考までに関連の弱い候補（低）をお知らせします。";
    private static final String AT_FIRST = "現在のところ近い候補がないため、参考までに関連の弱い候補（低）をお知らせします。";

    private final String home = Integer.toString(MUNICIPALITIES.incrementAndGet());
    private final Map<String, Object> body = NotificationApi.body(home);

    @Inject
    MovableClock clock;

    @Inject
    Reservations reservations;

    @Inject
    Attempts attempts;

    @BeforeEach
    void subscribeOnSundayBeforeWeek48() {
        Mailbox.clear();
        clock.set(OffsetDateTime.parse("2026-11-22T10:00:00+09:00").toInstant());
        NotificationApi.subscribe(body);
        clock.set(OffsetDateTime.parse("2026-11-25T10:00:00+09:00").toInstant());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void theyWaitUntilNothingBetterCameForThreeWeeks() {
        UUID low = found("LOW", FRIDAY).id();
        UUID high = found("HIGH", FRIDAY.plusHours(1)).id();

        assertThat(told(run(false))).containsExactly("NEW HIGH " + high);
        assertThat(ledger("2026-W48")).containsExactly("NEW HIGH " + high);
        assertThat(mails().getLast().text()).contains("■ 新しい候補（1件）").doesNotContain("関連の弱い候補");
        for (String week : List.of("2026-W49", "2026-W50")) {
            clock.advance(Duration.ofDays(7));
            assertThat(outcome(run(true))).isEqualTo("NOTHING_NEW");
            assertThat(verdict(preview(week), low)).isEqualTo("BELOW_BAND");
            assertThat(outcome(run(false))).isEqualTo("NOTHING_NEW");
            assertThat(ledger(week)).isEmpty();
        }

        clock.advance(Duration.ofDays(7));
        assertThat(told(run(true))).containsExactly("NEW LOW " + low);
        assertThat(unfolded(preview("2026-W51").path("text").asText())).contains(AFTER_WANT);
        assertThat(told(run(false))).containsExactly("NEW LOW " + low);
        assertThat(mails()).hasSize(2);
        assertThat(unfolded(mails().getLast().text())).contains(AFTER_WANT);

        clock.advance(Duration.ofDays(7));
        assertThat(outcome(run(false))).isEqualTo("NOTHING_NEW");
    }

    @Test
    void aFirstDigestMayBeginWithThemLaterOnesWait() {
        UUID atFirst = found("LOW", FRIDAY).id();
        assertThat(told(run(false))).containsExactly("NEW LOW " + atFirst);
        assertThat(unfolded(mails().getLast().text())).contains(AT_FIRST).doesNotContain(AFTER_WANT);

        UUID later = found("LOW", FRIDAY.plusDays(7)).id();
        clock.advance(Duration.ofDays(7));
        assertThat(outcome(run(false))).isEqualTo("NOTHING_NEW");
        clock.advance(Duration.ofDays(14));
        assertThat(told(run(false))).containsExactly("NEW LOW " + later);
        assertThat(unfolded(mails().getLast().text())).contains(AFTER_WANT);
    }

    @Test
    void aToldPairThatFellIsNotHeldBack() {
        MatchNews falling = found("HIGH", FRIDAY);
        run(false);
        falling.changed("LOW", FRIDAY.plusDays(6));
        UUID low = found("LOW", FRIDAY.plusDays(7)).id();
        UUID medium = found("MEDIUM", FRIDAY.plusDays(7)).id();
        clock.advance(Duration.ofDays(7));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> verdict(preview("2026-W49"), falling.id()).equals("CHANGED"));
        assertThat(told(run(false))).containsExactly("NEW MEDIUM " + medium, "CHANGED LOW " + falling.id());
        assertThat(verdict(preview("2026-W50"), low)).isEqualTo("BELOW_BAND");
    }

    @Test
    void aMailInDoubtToldNothingBetter() {
        UUID low = found("LOW", FRIDAY).id();
        MatchNews high = found("HIGH", FRIDAY.plusHours(1));
        while (reservations.reserveDue() > 0) {
            // until nothing is left
        }
        UUID delivery = UUID.fromString(digests("2026-W48").at("/0/id").asText());
        assertThat(attempts.begin(delivery)).isPresent();
        attempts.finish(delivery, new PostResult(PostResult.Outcome.UNKNOWN, "SocketException", false));

        clock.advance(Duration.ofDays(7));
        assertThat(told(run(true))).containsExactly("NEW HIGH " + high.id());
        high.withdrawn(FRIDAY.plusDays(7));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !preview("2026-W49").toString().contains(high.id().toString()));
        assertThat(told(run(false))).containsExactly("NEW LOW " + low);
        assertThat(unfolded(mails().getLast().text())).contains(AT_FIRST);
    }

    private MatchNews found(String band, OffsetDateTime at) {
        MatchNews match = new MatchNews(home).found(band, at);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> preview("2026-W50").toString().contains(match.id().toString()));
        return match;
    }

    /** With the cut-off of this week's Monday. */
    private JsonNode run(boolean dry) {
        return json(NotificationApi.run(Map.of("dryRun", dry, "municipality", home)));
    }

    private JsonNode preview(String week) {
        return json(admin().get("/api/v1/digests/preview?municipality=" + home + "&week=" + week)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private JsonNode digests(String week) {
        return json(admin().get("/api/v1/digests?municipality=" + home + "&week=" + week)
                        .asString())
                .path("items");
    }

    private List<String> ledger(String week) {
        return items(digests(week).at("/0/items"));
    }

    private static List<String> told(JsonNode run) {
        assertThat(outcome(run)).isIn("SENT", "WOULD_SEND");
        return items(run.at("/digests/0/items"));
    }

    private static String outcome(JsonNode run) {
        return run.at("/digests/0/outcome").asText();
    }

    private static List<String> items(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> "%s %s %s"
                        .formatted(
                                item.path("section").asText(),
                                item.path("band").asText(),
                                item.path("match").asText()))
                .toList();
    }

    private static String verdict(JsonNode preview, UUID match) {
        for (JsonNode decision : preview.path("decisions")) {
            if (decision.path("match").asText().equals(match.toString())) {
                return decision.path("verdict").asText();
            }
        }
        return "";
    }

    private List<ReceivedMail> mails() {
        return Mailbox.received().stream()
                .filter(mail ->
                        mail.recipient().equalsIgnoreCase(body.get("address").toString()))
                .toList();
    }

    private static String unfolded(String text) {
        return text.replaceAll("\\R *", "");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}
