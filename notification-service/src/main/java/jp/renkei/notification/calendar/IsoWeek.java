package jp.renkei.notification.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A week of ISO 8601 in Japan's calendar, written {@code 2026-W48}; texts sort as the weeks do. */
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private static final Comparator<IsoWeek> ORDER =
            Comparator.comparingInt(IsoWeek::year).thenComparingInt(IsoWeek::number);

    /** @throws IllegalArgumentException when the year has no such week */
    public IsoWeek {
        if (year < 1 || year > 9998 || number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("No such week: " + year + "-W" + number);
        }
    }

    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static IsoWeek of(Instant instant) {
        return of(JapanTime.date(instant));
    }

    /** The week that a text names; empty when it names none. */
    public static Optional<IsoWeek> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IsoWeek(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        } catch (IllegalArgumentException noSuchWeek) {
            return Optional.empty();
        }
    }

    public LocalDate day(DayOfWeek day) {
        // 4 January is always in week 1.
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L)
                .plusDays(day.getValue() - 1L);
    }

    /** Monday 00:00: a digest of this week speaks of what was known before. */
    public Instant cutoff() {
        return day(DayOfWeek.MONDAY).atStartOfDay(JapanTime.ZONE).toInstant();
    }

    /** The first instant after this week. */
    public Instant end() {
        return plus(1).cutoff();
    }

    public IsoWeek plus(int weeks) {
        return of(day(DayOfWeek.MONDAY).plusWeeks(weeks));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }

    private static int weeksOf(int year) {
        // 28 December is always in the last week.
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
