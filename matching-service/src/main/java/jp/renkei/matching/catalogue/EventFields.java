package jp.renkei.matching.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object of an event, each read with its type and bounds. What is wrong is said with the field's name and
 * never with its content. A field that is null counts as missing.
 */
final class EventFields {

    private static final long HIGHEST_VERSION = 999_999_999;
    private static final int LONGEST_TIME = 40;

    private final JsonNode object;
    private final String path;

    EventFields(ObjectNode object) {
        this(object, "data");
    }

    private EventFields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    private interface Reading<T> {
        T of(String text);
    }

    private @Nullable JsonNode find(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    private JsonNode get(String name) throws UnreadableEventException {
        JsonNode value = find(name);
        if (value == null) {
            throw fault(name, "is missing");
        }
        return value;
    }

    private UnreadableEventException fault(String name, String what) {
        return new UnreadableEventException(path + "." + name + " " + what);
    }

    long version() throws UnreadableEventException {
        Long version = whole("recordVersion", 1, HIGHEST_VERSION);
        if (version == null) {
            throw fault("recordVersion", "is missing");
        }
        return version;
    }

    /** In its one form of 36 characters. */
    UUID id(String name) throws UnreadableEventException {
        String text = text(name, 36);
        UUID id = parsed(name, text, UUID::fromString);
        if (!id.toString().equals(text)) {
            throw fault(name, "is no UUID in its usual form");
        }
        return id;
    }

    /** @param longest in code points */
    String text(String name, int longest) throws UnreadableEventException {
        return text(name, get(name), 1, longest);
    }

    @Nullable
    String optionalText(String name, int longest) throws UnreadableEventException {
        JsonNode value = find(name);
        return value == null ? null : text(name, value, 0, longest);
    }

    private String text(String name, JsonNode value, int shortest, int longest) throws UnreadableEventException {
        if (!value.isTextual()) {
            throw fault(name, "is no text");
        }
        String text = value.textValue();
        if (text.length() < shortest || text.codePointCount(0, text.length()) > longest) {
            throw fault(name, "does not have " + shortest + " to " + longest + " characters");
        }
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw fault(name, "has characters that are none");
        }
        return text;
    }

    String matching(String name, Pattern form) throws UnreadableEventException {
        return matching(name, text(name, 100), form);
    }

    private String matching(String name, String text, Pattern form) throws UnreadableEventException {
        if (!form.matcher(text).matches()) {
            throw fault(name, "does not have the form " + form);
        }
        return text;
    }

    List<String> codes(String name, int most, Pattern form) throws UnreadableEventException {
        List<String> codes = new ArrayList<>();
        for (JsonNode code : elements(name, most)) {
            codes.add(matching(name, text(name, code, 1, 100), form));
        }
        return codes;
    }

    @Nullable
    Integer year(String name) throws UnreadableEventException {
        return integer(name, YearBounds.FIRST, YearBounds.LAST);
    }

    @Nullable
    Integer integer(String name, int least, int most) throws UnreadableEventException {
        Long value = whole(name, least, most);
        return value == null ? null : Math.toIntExact(value);
    }

    @Nullable
    Long whole(String name, long least, long most) throws UnreadableEventException {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw fault(name, "is no whole number from " + least + " to " + most);
        }
        return value.longValue();
    }

    @Nullable
    Double number(String name, double least, double most) throws UnreadableEventException {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        // What is no number at all compares as false.
        if (!value.isNumber() || !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw fault(name, "is no number from " + least + " to " + most);
        }
        return value.doubleValue();
    }

    boolean flag(String name) throws UnreadableEventException {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            throw fault(name, "is neither true nor false");
        }
        return value != null && value.booleanValue();
    }

    @Nullable
    LocalDate date(String name) throws UnreadableEventException {
        return when(name, LocalDate::parse);
    }

    @Nullable
    OffsetDateTime time(String name) throws UnreadableEventException {
        return when(name, OffsetDateTime::parse);
    }

    private <T extends TemporalAccessor> @Nullable T when(String name, Reading<T> reading)
            throws UnreadableEventException {
        if (find(name) == null) {
            return null;
        }
        T when = parsed(name, text(name, LONGEST_TIME), reading);
        if (!YearBounds.contain(when.get(ChronoField.YEAR))) {
            throw fault(name, "is not between " + YearBounds.FIRST + " and " + YearBounds.LAST);
        }
        return when;
    }

    <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) throws UnreadableEventException {
        return find(name) == null ? null : parsed(name, text(name, 100), text -> Enum.valueOf(type, text));
    }

    private <T> T parsed(String name, String text, Reading<T> reading) throws UnreadableEventException {
        try {
            return reading.of(text);
        } catch (DateTimeException | IllegalArgumentException other) {
            throw fault(name, "has another form");
        }
    }

    EventFields object(String name) throws UnreadableEventException {
        return object(name, get(name));
    }

    List<EventFields> objects(String name, int most) throws UnreadableEventException {
        List<EventFields> objects = new ArrayList<>();
        for (JsonNode element : elements(name, most)) {
            objects.add(object(name, element));
        }
        return objects;
    }

    private EventFields object(String name, JsonNode value) throws UnreadableEventException {
        if (!value.isObject()) {
            throw fault(name, "is no object");
        }
        return new EventFields(value, path + "." + name);
    }

    private Iterable<JsonNode> elements(String name, int most) throws UnreadableEventException {
        JsonNode list = find(name);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray() || list.size() > most) {
            throw fault(name, "is no list of at most " + most);
        }
        return list;
    }
}
