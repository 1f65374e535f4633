package jp.renkei.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names every event of the catalogue, each with its schema. */
class AsyncApiTest {

    @Test
    void everyEventOfTheCatalogueIsAMessageWithItsSchema() throws IOException {
        JsonNode document;
        try (var in = getClass().getClassLoader().getResourceAsStream("renkei/asyncapi/renkei.yaml")) {
            document = new YAMLMapper().readTree(in);
        }
        JsonNode messages = document.at("/components/messages");
        assertThat(document.at("/channels/records/messages")).hasSize(8).allSatisfy(reference -> {
            JsonNode message = messages.path(reference.path("$ref").asText().replace("#/components/messages/", ""));
            String schema = message.at("/payload/schema/$ref").asText();
            assertThat(schema).isEqualTo("../schemas/" + message.path("name").asText() + ".schema.json");
            assertThat(EventSchemas.read(schema.replace("../", "renkei/"))).isNotNull();
        });
        assertThat(document.at("/channels/records/address").asText()).isEqualTo("renkei.catalog.records.v1");
    }
}
