package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.renkei.local.fuzz.HostileJson.Value;

/** Bodies that are JSON, with something in them that is not as the schema says. */
final class JsonFaults {

    static final List<Fault> ALL = List.of(
            JsonFaults::hostileValue,
            JsonFaults::hostileValue,
            JsonFaults::hostileValue,
            JsonFaults::absentField,
            JsonFaults::leftOut,
            JsonFaults::unknownField);

    private static final List<String> UNKNOWN = List.of(
            "officerEmail", "", "__proto__", "title ", "Title", "題名", "status", "id", "version", "a.b[0]", "\u0000");

    private JsonFaults() {}

    /** Where a value stands, and how another one gets there. */
    private record Place(String name, Consumer<JsonNode> put) {}

    private static Value value(Dice dice) {
        return dice.pick(dice.percent(2) ? HostileJson.LARGE : HostileJson.SMALL);
    }

    private static JsonNode raw(Value value) {
        return new POJONode(new RawValue(value.json()));
    }

    private static void hostileValue(Draft draft, Dice dice) {
        List<Place> places = new ArrayList<>();
        collect("", draft.tree(), places);
        put(draft, dice, places.isEmpty() ? new Place("body", draft::tree) : dice.pick(places));
    }

    /** A field that the schema has and that this body left out. */
    private static void absentField(Draft draft, Dice dice) {
        List<String> names = new ArrayList<>();
        draft.operation.body().path("properties").fieldNames().forEachRemaining(names::add);
        if (draft.tree() instanceof ObjectNode object && !names.isEmpty()) {
            String name = dice.pick(names);
            put(draft, dice, new Place(name, value -> object.set(name, value)));
        } else {
            hostileValue(draft, dice);
        }
    }

    private static void put(Draft draft, Dice dice, Place place) {
        Value value = value(dice);
        place.put().accept(raw(value));
        draft.note("body " + place.name() + " = " + value.name());
    }

    private static void leftOut(Draft draft, Dice dice) {
        if (draft.tree() instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = dice.pick(names);
            object.remove(name);
            draft.note("body without " + name);
        }
    }

    private static void unknownField(Draft draft, Dice dice) {
        if (draft.tree() instanceof ObjectNode object) {
            String name = dice.pick(UNKNOWN);
            object.set(name, raw(value(dice)));
            draft.note("body with unknown field " + JsonNodeFactory.instance.textNode(name));
        }
    }

    private static void collect(String path, JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, child) -> {
                String inner = path.isEmpty() ? name : path + "." + name;
                places.add(new Place(inner, value -> object.set(name, value)));
                collect(inner, child, places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                String inner = path + "[" + index + "]";
                places.add(new Place(inner, value -> array.set(index, value)));
                collect(inner, array.get(i), places);
            }
        }
    }
}
