package jp.renkei.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    ObjectMapper json;

    @Test
    void publishesCommittedEventAsStructuredCloudEvent() throws Exception {
        UUID id = append("a", "公民館の予約");

        JsonNode event = json.readTree(awaitEvent(id));

        assertThat(event.get("specversion").asText()).isEqualTo("1.0");
        assertThat(event.get("source").asText()).isEqualTo("/renkei/test");
        assertThat(event.get("type").asText()).isEqualTo("jp.renkei.test.v1");
        assertThat(event.get("subject").asText()).isEqualTo("a");
        assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.get("time").asText()).contains("T").endsWith("+09:00");
        assertThat(event.get("data").get("text").asText()).isEqualTo("公民館の予約");
    }

    @Test
    void publishesNothingOfRolledBackTransaction() {
        String text = "rolled back " + UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(Topics.NAME, "b", "jp.renkei.test.v1", Map.of("text", text));
                    throw new IllegalStateException("business rule");
                }))
                .hasMessage("business rule");

        awaitEvent(append("b", "later"));
        assertThat(KafkaProbe.values(Topics.NAME)).noneMatch(value -> value.contains(text));
    }

    @Test
    void refusesEventOutsideTransaction() {
        assertThatThrownBy(() -> outbox.append(Topics.NAME, "c", "jp.renkei.test.v1", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void publishesEventThatBecomesVisibleAfterLaterOnes() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        String slowText = "slow " + UUID.randomUUID();
        Thread slow = Thread.startVirtualThread(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    outbox.append(Topics.NAME, "slow", "jp.renkei.test.v1", Map.of("text", slowText));
                    appended.countDown();
                    awaitQuietly(overtaken);
                }));
        appended.await();

        awaitEvent(append("fast", "overtakes"));
        overtaken.countDown();
        slow.join();

        await().untilAsserted(() -> assertThat(KafkaProbe.values(Topics.NAME)).anyMatch(v -> v.contains(slowText)));
    }

    @Test
    void keepsOrderOfOneKey() {
        String run = UUID.randomUUID().toString();
        for (int i = 0; i < 50; i++) {
            append(run, run + " " + i);
        }
        await().untilAsserted(() -> assertThat(textsOf(run))
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 50)
                        .mapToObj(i -> run + " " + i)
                        .toList()));
    }

    @Test
    void setsAsideWhatTheBrokerNeverTakesAndGoesOn() {
        long before = rows.rejected();
        append("large", "x".repeat(2_000_000));
        awaitEvent(append("small", "after the large one"));
        assertThat(rows.rejected()).isEqualTo(before + 1);
        await().untilAsserted(() -> assertThat(rows.pending()).isZero());
    }

    @Test
    void setsAsideWhatHasNoPossibleTopicAndGoesOn() {
        long before = rows.rejected();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append("no topic, ever", "k", "jp.renkei.test.v1", Map.of("n", 1)));
        awaitEvent(append("k", "after the impossible one"));
        assertThat(rows.rejected()).isEqualTo(before + 1);
    }

    @Test
    void aTopicThatIsMissingHoldsBackItsOwnEventsOnly() {
        String missing = "renkei.test.later.v1";
        QuarkusTransaction.requiringNew().run(() -> outbox.append(missing, "k", "jp.renkei.test.v1", Map.of("n", 1)));
        UUID other = append("k", "beside the missing topic");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> KafkaProbe.values(Topics.NAME).stream().anyMatch(v -> v.contains(other.toString())));
        assertThat(rows.pending()).isEqualTo(1);

        KafkaProbe.createTopic(missing);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> KafkaProbe.values(missing).size() == 1);
        await().until(() -> rows.pending() == 0);
    }

    private UUID append(String key, String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.append(Topics.NAME, key, "jp.renkei.test.v1", Map.of("text", text)));
    }

    private static String awaitEvent(UUID id) {
        return await().until(
                        () -> KafkaProbe.values(Topics.NAME).stream()
                                .filter(value -> value.contains(id.toString()))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<String> textsOf(String key) {
        return KafkaProbe.records(Topics.NAME).stream()
                .filter(event -> event.key().equals(key))
                .map(event -> text(event.value()))
                .toList();
    }

    private String text(String event) {
        try {
            return json.readTree(event).get("data").get("text").asText();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
