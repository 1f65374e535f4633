package jp.renkei.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A value that no event may have at that place.
 *
 * @param path below {@code data}
 * @param json the value as it stands in the event
 */
public record AbsurdValue(String path, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static final List<AbsurdValue> OF_A_MATCH = List.of(
            new AbsurdValue("recordVersion", "0"),
            new AbsurdValue("recordVersion", "-1"),
            new AbsurdValue("recordVersion", "1000000001"),
            new AbsurdValue("recordVersion", "9223372036854775807"),
            new AbsurdValue("recordVersion", "\"1\""),
            new AbsurdValue("id", "\"e89d0a5b-b411-5f61-b5a4-31ee24cd7ece\""),
            new AbsurdValue("id", "null"),
            new AbsurdValue("kind", "\"PROGRAMME\""),
            new AbsurdValue("kind", "0"),
            new AbsurdValue("score", "100.1"),
            new AbsurdValue("score", "-1"),
            new AbsurdValue("score", "\"63.4\""),
            new AbsurdValue("score", "1e2147483647"),
            new AbsurdValue("score", "0.0000000000000000001"),
            new AbsurdValue("band", "1"),
            new AbsurdValue("band", "null"),
            new AbsurdValue("ends", "[]"),
            new AbsurdValue("ends", "[null,null]"),
            new AbsurdValue("ends", "{}"),
            new AbsurdValue("factors", "null"),
            new AbsurdValue("factors", "[null]"),
            new AbsurdValue("factors/0/points", "1e300"),
            new AbsurdValue("factors/0/points", "-1"),
            new AbsurdValue("factors/0/label/ja", "null"),
            new AbsurdValue("factors/0/label/en", "\"\""),
            new AbsurdValue("against/0/points", "5"),
            new AbsurdValue("ends/0/title", "null"),
            new AbsurdValue("ends/0/title", "20280331"),
            new AbsurdValue("ends/0/title", "\"\\u200B\\u00A0\\u3000\""),
            new AbsurdValue("ends/0/title", "\"買い物\\u0000\""),
            new AbsurdValue("ends/0/title", "\"買い物\\uD83D\""),
            new AbsurdValue("ends/0/recordVersion", "9223372036854775807"),
            new AbsurdValue("ends/0/sample", "\"yes\""),
            new AbsurdValue("ends/0/municipality/code", "72028"),
            new AbsurdValue("ends/0/municipality/code", "\"%\""),
            new AbsurdValue("ends/0/municipality/name", "7"),
            new AbsurdValue("timing/label", "null"),
            new AbsurdValue("schemes/0/label/ja", "7"));

    public void putInto(JsonNode event) {
        try {
            JsonNode value = JSON.readTree(json);
            int last = path.lastIndexOf('/');
            JsonNode parent = event.path("data").at(last < 0 ? "" : "/" + path.substring(0, last));
            String name = path.substring(last + 1);
            if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(name), value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The event as it travels: half a surrogate pair survives as an escape only. */
    public static byte[] bytes(JsonNode event) {
        try {
            return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(event);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
