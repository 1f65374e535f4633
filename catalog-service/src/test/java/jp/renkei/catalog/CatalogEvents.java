package jp.renkei.catalog;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import jp.renkei.stack.KafkaProbe;

/** The events of the catalogue as Kafka has them. */
public final class CatalogEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogEvents() {}

    /** All events about one aggregate, in order, once there are at least so many. */
    public static List<JsonNode> of(String subject, int atLeast) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> now(subject), events -> events.size() >= atLeast);
    }

    /** The events about one aggregate up to this moment. */
    public static List<JsonNode> now(String subject) {
        return all().stream()
                .filter(event -> event.path("subject").asText().equals(subject))
                .toList();
    }

    public static List<JsonNode> all() {
        return KafkaProbe.values("renkei.catalog.records.v1").stream()
                .map(CatalogEvents::read)
                .toList();
    }

    /** The last word of the type, such as published. */
    public static String happened(JsonNode event) {
        String[] words = event.path("type").asText().split("\\.");
        return words[words.length - 2];
    }

    private static JsonNode read(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + value, e);
        }
    }
}
