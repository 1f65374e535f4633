package jp.renkei.notification.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents 1.0 in structured JSON. Tolerant of fields it does not know; not of missing ones, and not of values of
 * another type than they should have: a number is no date and no text. Thread-safe.
 */
@Singleton
public class EventReader {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(40)
            .maxStringLength(100_000)
            .build();

    private final ObjectMapper json = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /**
     * @param key the message's, which must be the event's subject
     * @throws UnreadableEvent when it is no such event
     */
    public Event read(byte @Nullable [] message, @Nullable String key) {
        Event event = read(message);
        if (!event.subject().equals(key)) {
            throw new UnreadableEvent("the key is not the subject");
        }
        return event;
    }

    private Event read(byte @Nullable [] message) {
        if (message == null) {
            throw new UnreadableEvent("a message without a value");
        }
        try {
            JsonNode event = json.readTree(message);
            if (event == null || !"1.0".equals(event.path("specversion").asText())) {
                throw new UnreadableEvent("not a CloudEvent of version 1.0");
            }
            return new Event(
                    text(event, "type"),
                    text(event, "subject"),
                    Bounds.moment(OffsetDateTime.parse(text(event, "time")).toInstant()),
                    event.path("data"));
        } catch (IOException | DateTimeException | IllegalArgumentException broken) {
            throw new UnreadableEvent("not readable as a CloudEvent", broken);
        }
    }

    /** @throws UnreadableEvent when the data do not have this form, or speak of another subject than the event */
    public <T extends Keyed> T data(Event event, Class<T> form) {
        T data = data(event.data(), form);
        if (!data.key().equals(event.subject())) {
            throw new UnreadableEvent("the data are not of the event's subject");
        }
        return data;
    }

    /** What was read of an event, to be kept; fields that are not known here are not in it. */
    public String kept(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What was read cannot be written", broken);
        }
    }

    /** The data that {@link #kept} wrote, or an earlier version of this service. */
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
