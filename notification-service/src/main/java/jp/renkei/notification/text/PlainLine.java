package jp.renkei.notification.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Other people's words as part of one line of a mail. */
public final class PlainLine {

    private static final String ELLIPSIS = "…";

    private PlainLine() {}

    /** Breaks, runs of blanks and control characters become one blank; signs that turn the reading direction go. */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029\\u3000]+", " ")
                .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .strip();
    }

    /** At most so many columns, cut between characters as readers see them and marked when cut. */
    public static String of(String text, int columns) {
        String line = of(text);
        if (DisplayWidth.of(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - DisplayWidth.of(ELLIPSIS);
        for (String character : characters(line)) {
            left -= DisplayWidth.of(character);
            if (left < 0) {
                break;
            }
            kept.append(character);
        }
        return kept.append(ELLIPSIS).toString();
    }

    /** Characters as readers see them: surrogates, variation selectors and combining marks stay with their base. */
    static List<String> characters(String line) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(line);
        List<String> characters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            characters.add(line.substring(start, end));
        }
        return characters;
    }
}
