package jp.renkei.notification.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.renkei.notification.calendar.JapanTime;

/**
 * What values of an event may be. Each check gives its value back, or throws an IllegalArgumentException that says what
 * is wrong and never repeats the value.
 */
public final class Bounds {

    /** No aggregate changes so often; a larger one would shut out every honest state that follows. */
    private static final long LAST_VERSION = 1_000_000_000L;

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;
    private static final int MOST_DIGITS = 9;

    private Bounds() {}

    /** @param most in code points */
    public static String text(String value, int most) {
        require(value != null && value.codePoints().anyMatch(Bounds::visible), "a text is missing");
        require(value.codePointCount(0, value.length()) <= most, "a text is too long");
        require(value.codePoints().allMatch(Bounds::storable), "a text is no Unicode text");
        return value;
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Half a surrogate pair is no character, and the database keeps no NUL. */
    private static boolean storable(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }

    public static long version(long version) {
        require(version >= 1 && version <= LAST_VERSION, "a version is out of bounds");
        return version;
    }

    public static String municipality(String code) {
        require(code != null && code.matches("[0-9]{6}"), "a municipality's code is not six digits");
        return code;
    }

    public static Instant moment(Instant moment) {
        int year = JapanTime.at(moment).getYear();
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "a time is out of bounds");
        return moment;
    }

    public static BigDecimal number(BigDecimal value, int least, int most) {
        // Digits and exponent first: comparing and writing 1e999999999 would take for ever.
        require(
                value != null && value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS,
                "a number has too many digits");
        require(
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                "a number is out of bounds");
        return value;
    }

    public static <T> List<T> list(List<T> values, int least, int most) {
        require(values != null && values.size() >= least, "a list is too short");
        require(values.size() <= most, "a list is too long");
        require(values.stream().noneMatch(value -> value == null), "a list has an empty place");
        return List.copyOf(values);
    }

    public static <T> T present(T value) {
        require(value != null, "a value is missing");
        return value;
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }
}
