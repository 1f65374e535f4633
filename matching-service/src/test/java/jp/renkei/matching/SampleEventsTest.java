package jp.renkei.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.CatalogueEvent.TaxonomyChanged;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.UnreadableEventException;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample of the catalogue can be read, and the samples of match events are what their schemas say. */
class SampleEventsTest {

    private final CatalogueJson json = new CatalogueJson();

    static Stream<String> read() throws IOException {
        return EventSchemas.samples("jp.renkei.catalog.");
    }

    static Stream<String> written() throws IOException {
        return EventSchemas.samples("jp.renkei.matching.");
    }

    @ParameterizedTest
    @MethodSource("read")
    void everySampleOfTheCatalogueIsUnderstood(String sample) throws Exception {
        String text = EventSchemas.text(sample);
        CatalogueEvent event = read(text);
        assertThat(event.key())
                .isEqualTo(EventSchemas.json(text).path("subject").asText());
        assertThat(event.recordVersion())
                .isEqualTo(EventSchemas.json(text)
                        .path("data")
                        .path("recordVersion")
                        .asLong());
        Class<?> expected = sample.contains("withdrawn")
                ? RecordWithdrawn.class
                : sample.contains("municipality")
                        ? MunicipalityChanged.class
                        : sample.contains("taxonomy") ? TaxonomyChanged.class : RecordPublished.class;
        assertThat(event).isInstanceOf(expected);
        if (event instanceof RecordPublished published) {
            assertThat(json.record(published.source())).isEqualTo(published.state());
            assertThat(new String(published.source(), UTF_8)).doesNotContainIgnoringCase("future");
            assertThat(published.state().title())
                    .isEqualTo(
                            EventSchemas.json(text).path("data").path("title").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void samplesOfMatchEventsKeepToTheirSchema(String sample) throws IOException {
        assertThat(EventSchemas.faults(EventSchemas.text(sample))).isEmpty();
    }

    @Test
    void aRecordThatIsNotForTheParticipantsCountsAsWithdrawn() throws Exception {
        String sample = EventSchemas.text("renkei/samples/jp.renkei.catalog.issue.published.v1/water-leakage.json");
        assertThat(read(sample.replace("\"PUBLIC\"", "\"SELECTED\""))).isInstanceOf(RecordWithdrawn.class);
    }

    @Test
    void anEventAboutSomethingNewIsNoError() throws Exception {
        assertThat(read("{\"type\":\"jp.renkei.catalog.programme.published.v1\",\"data\":{}}"))
                .isInstanceOf(CatalogueEvent.Other.class);
    }

    private CatalogueEvent read(String event) throws UnreadableEventException {
        String key = EventSchemas.json(event).path("subject").asText();
        return json.event(key.getBytes(UTF_8), event.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"type\":\"jp.renkei.catalog.issue.published.v1\"}",
                "{\"type\":\"jp.renkei.catalog.issue.published.v1\",\"data\":{\"recordVersion\":1}}",
                "{\"type\":\"jp.renkei.catalog.issue.withdrawn.v1\",\"data\":{\"recordVersion\":1,\"id\":\"x\"}}",
                "{\"type\":\"jp.renkei.catalog.municipality.changed.v1\",\"data\":{\"recordVersion\":1}}",
                "{\"type\":\"somebody.else\",\"data\":{\"recordVersion\":1}}"
            })
    void whatCannotBeReadIsSaidSo(String message) {
        assertThatThrownBy(() -> json.event(null, message.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }
}
