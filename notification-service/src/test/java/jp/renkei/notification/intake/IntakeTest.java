package jp.renkei.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.notification.Samples;
import jp.renkei.notification.catalogue.KnownMunicipalities;
import jp.renkei.notification.match.KnownMatches;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Both topics are made after the service has started, as on the first start of everything. */
@QuarkusTest
@WithTestResource(StackResource.class)
class IntakeTest {

    private static final String MATCHES = "renkei.matching.events.v1";
    private static final String NO_EVENT = "これは出来事ではない";
    private static final String RECORDS = "renkei.catalog.records.v1";

    @Inject
    KnownMatches matches;

    @Inject
    KnownMunicipalities municipalities;

    @Inject
    MeterRegistry metrics;

    @Test
    void unreadableMessagesAreSetAsideWithTheirPlaceAndTheNextOneIsHeard() {
        double before = unreadable();
        KafkaProbe.produce(MATCHES, "k", NO_EVENT);
        String found = Samples.text("jp.renkei.matching.match.found.v1/issue-pair.json")
                .replace("072028", "470007");
        KafkaProbe.produce(MATCHES, "e89d0a5b-b411-5f61-b5a4-31ee24cd7ecd", found);

        await().atMost(Duration.ofSeconds(40))
                .until(() -> QuarkusTransaction.requiringNew()
                                .call(() -> matches.of("470007", Instant.parse("2027-01-01T00:00:00Z")))
                                .size()
                        == 1);
        List<ConsumerRecord<String, String>> dead =
                await().atMost(Duration.ofSeconds(20)).until(() -> letters(MATCHES), letters -> !letters.isEmpty());
        long place = KafkaProbe.records(MATCHES).stream()
                .filter(message -> NO_EVENT.equals(message.value()))
                .findFirst()
                .orElseThrow()
                .offset();
        assertThat(dead).singleElement().satisfies(letter -> {
            assertThat(headers(letter))
                    .containsEntry("dead-letter-topic", MATCHES)
                    .containsEntry("dead-letter-partition", "0")
                    .containsEntry("dead-letter-offset", Long.toString(place))
                    .containsKey("dead-letter-reason");
        });
        assertThat(unreadable() - before).isEqualTo(1);
    }

    /** As large as a topic takes: the dead-letter topic has to take it with its place and cause. */
    @Test
    void theLargestMessageIsSetAsideToo() {
        KafkaProbe.produce(RECORDS, "large", "x".repeat(1_048_400));
        KafkaProbe.produce(
                RECORDS,
                "392014",
                Samples.text("jp.renkei.catalog.municipality.changed.v1/city.json")
                        .replace("072028", "392014"));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> municipalities.name("392014"))
                        .isPresent());
        assertThat(KafkaProbe.records(RECORDS + ".notification.dlq"))
                .anyMatch(letter -> letter.value() != null && letter.value().length() == 1_048_400);
    }

    @Test
    void theCataloguesNamesAreHeard() {
        KafkaProbe.produce(RECORDS, "072028", Samples.text("jp.renkei.catalog.municipality.changed.v1/city.json"));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> municipalities.name("072028"))
                        .isPresent());
    }

    /** Other tests leave theirs. */
    private static List<ConsumerRecord<String, String>> letters(String topic) {
        return KafkaProbe.records(topic + ".notification.dlq").stream()
                .filter(letter -> NO_EVENT.equals(letter.value()))
                .toList();
    }

    private double unreadable() {
        return metrics.counter("renkei.events.unreadable", "topic", MATCHES).count();
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> letter) {
        Map<String, String> headers = new TreeMap<>();
        letter.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
