package jp.renkei.notification.delivery;

import static jp.renkei.notification.NotificationApi.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.renkei.notification.MatchNews;
import jp.renkei.notification.MovableClock;
import jp.renkei.notification.NotificationApi;
import jp.renkei.notification.delivery.PostResult.Outcome;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.Mailbox;
import jp.renkei.stack.ReceivedMail;
import jp.renkei.stack.StackResource;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One mail a desk and week: repeated, side by side, and after crashes. Each test has a municipality of its own. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DigestRunTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(110000);

    private final String home = Integer.toString(MUNICIPALITIES.incrementAndGet());

    @Inject
    MovableClock clock;

    @Inject
    Reservations reservations;

    @Inject
    Attempts attempts;

    @Inject
    DigestDispatcher dispatcher;

    @Inject
    DigestTick tick;

    @Inject
    DeliveryStore store;

    @BeforeEach
    void wednesday() {
        clock.set(OffsetDateTime.parse("2026-11-25T10:00:00+09:00").toInstant());
        Mailbox.clear();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aFoundMatchBecomesAMailAndAnEvent() {
        UUID pair = known("HIGH");
        String subscription = subscribe();

        JsonNode line = run("monday").at("/digests/0");

        assertThat(line.path("outcome").asText()).isEqualTo("SENT");
        assertThat(line.path("subscriptionId").asText()).isEqualTo(subscription);
        assertThat(line.at("/items/0/match").asText()).isEqualTo(pair.toString());
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).contains("1件");
            assertThat(mail.text())
                    .contains("買い物に行けない高齢者への支援")
                    .contains("富士吉田市")
                    .contains("【記載例】");
        });
        JsonNode event = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> KafkaProbe.values("renkei.notification.events.v1").stream()
                                .map(DigestRunTest::json)
                                .filter(sent ->
                                        sent.at("/data/municipality").asText().equals(home))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
        assertThat(EventSchemas.faults(event)).isEmpty();
        assertThat(event.path("subject").asText())
                .isEqualTo(line.path("deliveryId").asText());
        assertThat(event.at("/data/week").asText()).isEqualTo("2026-W48");
        assertThat(event.at("/data/items/0").asText()).isEqualTo(pair.toString());
        assertThat(event.toString()).doesNotContain("@");
    }

    @Test
    void aSecondRunSendsNothing() {
        known("HIGH");
        subscribe();
        assertThat(outcome(run("now"))).isEqualTo("SENT");
        known("HIGH");
        assertThat(outcome(run("now"))).isEqualTo("ALREADY_DONE");
        tick.run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void runsSideBySideSendOneMail() throws Exception {
        known("HIGH");
        subscribe();
        List<Callable<String>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(() -> outcome(run("now")));
        }
        runs.add(() -> {
            tick.run();
            return "tick";
        });
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            for (var done : threads.invokeAll(runs)) {
                assertThat(done.get()).isNotEqualTo("FAILED");
            }
        }
        assertThat(mails()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aDryRunSaysWhatWouldBeAndChangesNothing() {
        known("HIGH");
        subscribe();
        JsonNode answer = json(NotificationApi.run(Map.of("cutoff", "now", "dryRun", true, "municipality", home)));
        assertThat(answer.path("dryRun").asBoolean()).isTrue();
        assertThat(outcome(answer)).isEqualTo("WOULD_SEND");
        assertThat(states()).isEmpty();
        assertThat(mails()).isEmpty();
    }

    @Test
    void nothingNewGivesNoMailAndMayBeAskedForAgain() {
        subscribe();
        assertThat(outcome(run("monday"))).isEqualTo("NOTHING_NEW");
        assertThat(mails()).isEmpty();
        known("HIGH");
        assertThat(outcome(run("now"))).isEqualTo("SENT");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aCrashBeforeTheAttemptIsMadeGoodByTheNextTick() {
        known("HIGH");
        subscribe();
        reserveDue();
        assertThat(states()).containsExactly("RESERVED");

        tick.run();
        assertThat(states()).containsExactly("SENT");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aCrashDuringTheAttemptIsDoubtfulNotRepeatedAndToldNextWeek() {
        UUID pair = known("HIGH");
        subscribe();
        reserveDue();
        assertThat(attempts.begin(deliveries().getFirst())).isPresent();

        clock.advance(Duration.ofMinutes(5));
        tick.run();
        assertThat(states()).containsExactly("ATTEMPTED");
        clock.advance(Duration.ofMinutes(10));
        tick.run();
        assertThat(states()).containsExactly("IN_DOUBT");
        assertThat(outcome(run("now"))).isEqualTo("ALREADY_DONE");
        assertThat(mails()).isEmpty();

        clock.advance(Duration.ofDays(7));
        tick.run();
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("届いたかどうか"));
        assertThat(states()).containsExactly("SENT", "IN_DOUBT");
        assertThat(run("now").toString()).contains(pair.toString());
    }

    @Test
    void theSameBandIsNeverToldTwiceAnotherOneIs() {
        MatchNews match = found("MEDIUM");
        subscribe();
        run("now");
        clock.advance(Duration.ofDays(7));
        assertThat(outcome(run("now"))).isEqualTo("NOTHING_NEW");
        assertThat(mails()).hasSize(1);

        match.changed("HIGH", OffsetDateTime.parse("2026-12-03T10:00:00+09:00"));
        awaitDecision(match.id(), "AFTER_CUTOFF", "monday");
        clock.advance(Duration.ofDays(7));
        assertThat(outcome(run("monday"))).isEqualTo("SENT");
        assertThat(mails().getLast().text()).contains("「中」から「高」");
    }

    @Test
    void whatIsWithdrawnBeforeTheSendingIsNotTold() {
        MatchNews gone = found("HIGH");
        UUID stays = known("LOW");
        subscribe();
        reserveDue();
        gone.withdrawn(OffsetDateTime.parse("2026-11-24T10:00:00+09:00"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !decisions("now").contains(gone.id().toString()));
        tick.run();
        JsonNode digest =
                json(admin().get("/api/v1/digests/" + deliveries().getFirst()).asString());
        assertThat(digest.path("items")).hasSize(1);
        assertThat(digest.at("/items/0/match").asText()).isEqualTo(stays.toString());
        assertThat(digest.path("text").asText())
                .isEqualTo(mails().getFirst().text().replace("\r\n", "\n"));
    }

    @Test
    void aRefusalThatPassesIsRetriedAndAnAnswerThatNeverCameIsNot() {
        known("HIGH");
        subscribe();
        reserveDue();
        UUID delivery = deliveries().getFirst();
        attempts.begin(delivery).orElseThrow();
        attempts.finish(delivery, new PostResult(Outcome.REFUSED, "SMTP 451", false));
        tick.run();
        assertThat(states()).containsExactly("RESERVED");
        clock.advance(Duration.ofMinutes(3));
        tick.run();
        assertThat(states()).containsExactly("SENT");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aPermanentRefusalIsFinal() {
        known("HIGH");
        subscribe();
        reserveDue();
        UUID delivery = deliveries().getFirst();
        attempts.begin(delivery).orElseThrow();
        attempts.finish(delivery, new PostResult(Outcome.REFUSED, "SMTP 550", true));
        clock.advance(Duration.ofHours(3));
        tick.run();
        assertThat(states()).containsExactly("FAILED");
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoSubscribesAgainInTheSameWeekHasHadThisWeeksMail() {
        known("HIGH");
        Map<String, Object> body = NotificationApi.body(home);
        String ended = NotificationApi.subscribe(body);
        run("now");
        admin().header("If-Match", "\"1\"")
                .delete("/api/v1/subscriptions/" + ended)
                .then()
                .statusCode(204);
        NotificationApi.subscribe(body);
        assertThat(outcome(run("now"))).isEqualTo("FAILED");
        assertThat(states()).containsExactly("FAILED", "SENT");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aDigestThatCannotBeComposedIsSetAsideTheOthersGoOutAndTheNextRunTriesAgain() {
        known("HIGH");
        UUID broken = UUID.fromString(subscribe());
        String healthy = subscribe();
        // A week that no calendar has, in the ledger of one of them.
        QuarkusTransaction.requiringNew()
                .run(() -> store.getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO digest_delivery (id, subscription_id, municipality, week, state, cause, cutoff, not_before,
                            attempts, recipient, message_id, subject, body, reserved_at)
                        VALUES (:id, :id, :home, '2026-W00', 'IN_DOUBT', 'SCHEDULE', now(), now(), 1, 'x', 'x', 'x', 'x', now())
                        """)
                        .setParameter("id", broken)
                        .setParameter("home", home)
                        .executeUpdate());
        reserveDue();
        tick.run();
        assertThat(mails()).hasSize(1);
        assertThat(json(admin().get("/api/v1/digests?municipality=" + home + "&state=SENT")
                                .asString())
                        .at("/items/0/subscriptionId")
                        .asText())
                .isEqualTo(healthy);
        assertThat(json(admin().get("/api/v1/digests?municipality=" + home + "&state=FAILED")
                                .asString())
                        .at("/items/0/failure")
                        .asText())
                .isEqualTo("NOT_COMPOSED");

        QuarkusTransaction.requiringNew().run(() -> store.deleteById(broken));
        assertThat(run("now").path("digests").findValuesAsText("outcome")).containsExactly("SENT", "ALREADY_DONE");
        assertThat(mails()).hasSize(2);
    }

    @Test
    void theMessageIdIsThatOfTheDelivery() {
        known("HIGH");
        subscribe();
        run("now");
        assertThat(mails().getFirst().header("Message-ID"))
                .isEqualTo("<" + deliveries().getFirst() + "@renkei.example>");
    }

    /** Tells of a match and waits until this service has heard of it. */
    private UUID known(String band) {
        return found(band).id();
    }

    private MatchNews found(String band) {
        MatchNews match = new MatchNews(home).found(band, OffsetDateTime.parse("2026-11-20T10:00:00+09:00"));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> decisions("now").contains(match.id().toString()));
        return match;
    }

    private void awaitDecision(UUID match, String verdict, String cutoff) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            for (JsonNode decision : json(decisions(cutoff)).path("decisions")) {
                if (decision.path("match").asText().equals(match.toString())) {
                    return decision.path("verdict").asText().equals(verdict);
                }
            }
            return false;
        });
    }

    private String decisions(String cutoff) {
        return admin().get("/api/v1/digests/preview?municipality=" + home + "&cutoff=" + cutoff)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** A subscription from before this week's hour. */
    private String subscribe() {
        clock.advance(Duration.ofDays(-3));
        String id = NotificationApi.subscribe(NotificationApi.body(home));
        clock.advance(Duration.ofDays(3));
        return id;
    }

    private void reserveDue() {
        while (reservations.reserveDue() > 0) {
            // until nothing is left
        }
    }

    private JsonNode run(String cutoff) {
        return json(NotificationApi.run(Map.of("cutoff", cutoff, "municipality", home)));
    }

    private static String outcome(JsonNode run) {
        return run.at("/digests/0/outcome").asText();
    }

    /** Of this municipality, newest first. */
    private List<String> states() {
        return json(admin().get("/api/v1/digests?municipality=" + home).asString())
                .path("items")
                .findValuesAsText("state");
    }

    private List<UUID> deliveries() {
        return json(admin().get("/api/v1/digests?municipality=" + home).asString())
                .path("items")
                .findValuesAsText("id")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private List<ReceivedMail> mails() {
        List<String> addresses = QuarkusTransaction.requiringNew()
                .call(() -> store.getEntityManager()
                        .createNativeQuery("SELECT address FROM subscription WHERE municipality = :home", String.class)
                        .setParameter("home", home)
                        .getResultList());
        return Mailbox.received().stream()
                .filter(mail -> addresses.contains(mail.recipient().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }
}
