package jp.renkei.catalog.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.renkei.catalog.CatalogEvents;
import jp.renkei.stack.StackResource;
import jp.renkei.testkit.event.EventSchemas;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The other services learn the reference data at start, and again only when it has changed. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ReferenceAnnouncerTest {

    @Inject
    ReferenceAnnouncer announcer;

    @Inject
    @Test
    void allMunicipalitiesPrefecturesAndTheTaxonomyAreAnnouncedAtStart() {
        List<JsonNode> events =
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::reference, found -> found.size() >= 1789);

        assertThat(events)
                .allSatisfy(event -> assertThat(EventSchemas.faults(event)).isEmpty());
        assertThat(events)
                .filteredOn(event -> event.path("subject").asText().equals("072028"))
                .first()
                .satisfies(event -> {
                    assertThat(event.at("/data/name").asText()).isEqualTo("会津若松市");
                    assertThat(event.at("/data/prefecture/code").asText()).isEqualTo("07");
                    assertThat(event.at("/data/region").asText()).isEqualTo("東北");
                    assertThat(event.at("/data/recordVersion").asLong()).isEqualTo(1);
                });
        assertThat(events)
                .filteredOn(event -> event.at("/data/kind").asText().equals("PREFECTURE"))
                .hasSizeGreaterThanOrEqualTo(47);
    }

    @Test
    void aSecondInstanceAnnouncesNothing() throws InterruptedException {
        var sent = new AtomicLong();
        var instances = IntStream.range(0, 3)
                .mapToObj(n -> Thread.ofVirtual().start(() -> sent.addAndGet(announcer.announceChanged())))
                .toList();
        for (Thread instance : instances) {
            instance.join();
        }
        assertThat(sent).hasValue(0);
    }

    private List<JsonNode> reference() {
        return CatalogEvents.all().stream()
                .filter(event -> event.path("type").asText().matches(".*\\.(municipality|taxonomy)\\.changed\\.v1"))
                .toList();
    }
}
