package jp.renkei.matching.explain;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days as officers name them: by month, third of a month (上旬・中旬・下旬) or its end. Stateless. */
final class CalendarWords {

    private static final int EARLY = 10;
    private static final int MIDDLE = 20;

    private CalendarWords() {}

    /** 2027年9月末, 2026年10月下旬. */
    static Label part(LocalDate day) {
        String part = day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
                ? "END"
                : day.getDayOfMonth() <= EARLY ? "EARLY" : day.getDayOfMonth() <= MIDDLE ? "MIDDLE" : "LATE";
        return Phrases.label("part." + part, day.getYear(), monthName(day));
    }

    /** 2026年10月下旬〜11月中旬. */
    static Label window(LocalDate from, LocalDate to) {
        Label begin = part(from);
        Label end = part(to);
        String sameYear = to.getYear() + "年";
        return new Label(
                begin.ja()
                        + "〜"
                        + (from.getYear() == to.getYear() && end.ja().startsWith(sameYear)
                                ? end.ja().substring(sameYear.length())
                                : end.ja()),
                begin.en() + " to " + end.en());
    }

    /** 2027年6月. */
    static Label month(LocalDate day) {
        return Phrases.label("month", day.getYear(), monthName(day));
    }

    /** Sentences one after the other. */
    static Label text(List<Label> sentences) {
        return new Label(
                sentences.stream().map(Label::ja).collect(Collectors.joining()),
                sentences.stream().map(Label::en).collect(Collectors.joining(" ")));
    }

    static LocalDate earlier(LocalDate... days) {
        return Arrays.stream(days).min(LocalDate::compareTo).orElseThrow();
    }

    private static Label monthName(LocalDate day) {
        return new Label(
                Integer.toString(day.getMonthValue()), day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
