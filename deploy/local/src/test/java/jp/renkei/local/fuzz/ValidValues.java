package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** Values as a schema wants them: its examples first, something of the right form otherwise. */
final class ValidValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValidValues() {}

    static JsonNode of(JsonNode schema, Dice dice) {
        if (schema.path("example").isValueNode()) {
            return schema.get("example");
        }
        JsonNode choices = schema.path("enum").isEmpty() ? schema.path("examples") : schema.get("enum");
        if (!choices.isEmpty()) {
            return choices.get(dice.below(choices.size())).deepCopy();
        }
        for (String either : new String[] {"oneOf", "anyOf"}) {
            if (!schema.path(either).isEmpty()) {
                return of(schema.get(either).get(0), dice);
            }
        }
        return ofType(schema, dice);
    }

    private static JsonNode ofType(JsonNode schema, Dice dice) {
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "object" -> object(schema, dice);
            case "array" -> array(schema, dice);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1) + dice.below(3));
            case "boolean" -> JSON.booleanNode(dice.percent(50));
            default -> JSON.textNode(text(schema));
        };
    }

    private static JsonNode object(JsonNode schema, Dice dice) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JSON.objectNode();
        schema.path("properties").forEachEntry((name, property) -> {
            if (required.contains(name) || dice.percent(35)) {
                object.set(name, of(property, dice));
            }
        });
        return object;
    }

    private static JsonNode array(JsonNode schema, Dice dice) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i <= dice.below(2); i++) {
            array.add(of(schema.path("items"), dice));
        }
        return array;
    }

    private static String text(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        return switch (schema.path("format").asText()) {
            case "uuid" -> "01900000-0000-7000-8000-000000000001";
            case "date" -> "2028-03-31";
            case "date-time" -> "2027-04-01T09:00:00+09:00";
            case "uri" -> "https://www.city.example/report";
            case "email" -> "desk@city.example";
            default -> pattern.contains("{6}") ? "072028" : pattern.contains("{2}") ? "07" : word(pattern);
        };
    }

    /** The first of the words when the pattern is a choice of words. */
    private static String word(String pattern) {
        return pattern.matches("[a-z]+(\\|[a-z]+)+") ? pattern.substring(0, pattern.indexOf('|')) : "水道管";
    }
}
