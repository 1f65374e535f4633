package jp.renkei.notification.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Other people's words as part of one line of a mail. */
public final class PlainLine {

    private static final String ELLIPSIS = "…";
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\s\\p{Z}]+");
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cn}&&[^\\u200C\\u200D]]");

    /** No script stacks more on one character. */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("([\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]+");

    private PlainLine() {}

    /**
     * Breaks, runs of blanks and control characters become one blank; signs that turn the reading direction or cannot be
     * seen go, but for the joiners of scripts and emoji; half a surrogate pair becomes the replacement character.
     */
    public static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ");
        line = HALVES.matcher(line).replaceAll("\uFFFD");
        line = UNSEEN.matcher(line).replaceAll("");
        return TOO_MANY_MARKS.matcher(line).replaceAll("$1").strip();
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
