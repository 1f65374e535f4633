package jp.renkei.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Reads CloudEvents 1.0 in structured JSON. Tolerant of fields it does not know, not of missing ones. Thread-safe. */
@Singleton
public class EventReader {

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @throws UnreadableEvent when it is no such event */
    public Event read(byte[] message) {
        try {
            JsonNode event = json.readTree(message);
            if (event == null || !"1.0".equals(event.path("specversion").asText())) {
                throw new UnreadableEvent("not a CloudEvent of version 1.0");
            }
            return new Event(
                    text(event, "type"),
                    text(event, "subject"),
                    OffsetDateTime.parse(text(event, "time")).toInstant(),
                    event.path("data"));
        } catch (IOException | DateTimeException broken) {
            throw new UnreadableEvent("not readable as a CloudEvent", broken);
        }
    }

    /** @throws UnreadableEvent when the data do not have this form */
    public <T> T data(Event event, Class<T> form) {
        return data(event.data(), form);
    }

    /** As {@link #data(Event, Class)}, for data that were kept. */
    public <T> T data(String kept, Class<T> form) {
        try {
            return data(json.readTree(kept), form);
        } catch (JsonProcessingException broken) {
            throw new UnreadableEvent("kept data are not readable", broken);
        }
    }

    private <T> T data(JsonNode data, Class<T> form) {
        try {
            T value = json.treeToValue(data, form);
            if (value == null) {
                throw new UnreadableEvent("an event without data");
            }
            return value;
        } catch (JsonMappingException broken) {
            // Where, and never what: the text is not for logs.
            throw new UnreadableEvent("the data do not fit at " + broken.getPathReference(), broken);
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new UnreadableEvent("the data are not a " + form.getSimpleName(), broken);
        }
    }

    private static String text(JsonNode event, String field) {
        JsonNode value = event.path(field);
        if (!value.isTextual() || value.asText().isEmpty()) {
            throw new UnreadableEvent("no " + field);
        }
        return value.asText();
    }
}
