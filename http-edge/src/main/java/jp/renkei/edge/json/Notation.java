package jp.renkei.edge.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The one way in which a value of a type is written in a request, be it in the body, the path or the query: Java's own
 * readers take {@code 1-1-1-1-1} for a UUID and {@code 20280331} for a moment in the year 57495. Immutable.
 *
 * @param plausible what a value must meet beside its form
 */
public record Notation<T>(Class<T> type, Pattern form, Function<String, T> reader, Predicate<T> plausible) {

    /** Years outside of these are slips of the pen; nothing that is planned or remembered here lies there. */
    public static final int FIRST_YEAR = 1950;

    public static final int LAST_YEAR = 2150;

    private static final String MONTH = "[0-9]{4}-[0-9]{2}";
    private static final String DATE = MONTH + "-[0-9]{2}";
    private static final String TIME = DATE + "[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
    private static final String MOMENT = TIME + "([Zz]|[+-][0-9]{2}:[0-9]{2})";

    /** In either case; all of its 36 characters. */
    public static final Notation<UUID> ID =
            of(UUID.class, "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", UUID::fromString, id -> true);

    static final List<Notation<?>> ALL = List.of(
            of(LocalDate.class, DATE, LocalDate::parse, date -> usual(date.getYear())),
            of(YearMonth.class, MONTH, YearMonth::parse, month -> usual(month.getYear())),
            of(LocalDateTime.class, TIME, LocalDateTime::parse, time -> usual(time.getYear())),
            of(OffsetDateTime.class, MOMENT, OffsetDateTime::parse, time -> usual(time.getYear())),
            of(ZonedDateTime.class, MOMENT, ZonedDateTime::parse, time -> usual(time.getYear())),
            of(
                    Instant.class,
                    MOMENT,
                    text -> OffsetDateTime.parse(text).toInstant(),
                    time -> usual(time.atOffset(ZoneOffset.UTC).getYear())),
            ID);

    /** Empty for a type that has no notation of its own. */
    public static Optional<Notation<?>> of(Class<?> type) {
        return ALL.stream().filter(notation -> notation.type() == type).findFirst();
    }

    /** Empty when the text is written otherwise, or says what cannot be. */
    public Optional<T> read(String text) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text)).filter(plausible);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static <T> Notation<T> of(Class<T> type, String form, Function<String, T> reader, Predicate<T> plausible) {
        return new Notation<>(type, Pattern.compile(form), reader, plausible);
    }

    private static boolean usual(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
