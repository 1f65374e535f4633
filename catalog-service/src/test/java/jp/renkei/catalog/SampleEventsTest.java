package jp.renkei.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.JarURLConnection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that consumers test against are what the schemas say, and there are some of every type. */
class SampleEventsTest {

    private static final String SAMPLES = "renkei/samples/jp.renkei.catalog.";

    @ParameterizedTest
    @MethodSource("samples")
    void samplesKeepToTheirSchema(String sample) throws IOException {
        JsonNode event = EventSchemas.read(sample);
        assertThat(sample).contains("/" + event.path("type").asText() + "/");
        assertThat(EventSchemas.faults(event)).isEmpty();
    }

    @Test
    void aWithdrawalWithTextWouldBeRefused() {
        var event = (com.fasterxml.jackson.databind.node.ObjectNode)
                EventSchemas.read("renkei/samples/jp.renkei.catalog.issue.withdrawn.v1/closed.json")
                        .deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) event.path("data")).put("title", "水道管");
        assertThat(EventSchemas.faults(event)).isNotEmpty();
    }

    @Test
    void everyTypeHasASampleWithUnknownFields() throws IOException {
        List<String> all = samples().toList();
        for (String type : List.of(
                "issue.published",
                "issue.changed",
                "issue.withdrawn",
                "initiative.published",
                "initiative.changed",
                "initiative.withdrawn",
                "municipality.changed",
                "taxonomy.changed")) {
            assertThat(all).contains(SAMPLES + type + ".v1/unknown-fields.json");
        }
    }

    static Stream<String> samples() throws IOException {
        var folder = SampleEventsTest.class.getClassLoader().getResource("renkei/samples/");
        var jar = ((JarURLConnection) java.util.Objects.requireNonNull(folder).openConnection()).getJarFile();
        return jar.stream().map(ZipEntry::getName).filter(name -> name.startsWith(SAMPLES) && name.endsWith(".json"));
    }
}
