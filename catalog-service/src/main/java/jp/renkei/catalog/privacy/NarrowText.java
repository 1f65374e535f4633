package jp.renkei.catalog.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with digits, letters and signs in their ASCII form, without invisible characters, that knows its places. Immutable. */
final class NarrowText {

    private static final String DASHES = "‐‑‒–—―−－─﹣➖";
    private static final String LONG_VOWELS = "ーｰ";

    private final String text;
    private final int[] places;

    NarrowText(String original) {
        StringBuilder narrow = new StringBuilder(original.length());
        int[] found = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            if (Character.getType(original.charAt(i)) != Character.FORMAT) {
                found[narrow.length()] = i;
                narrow.append(narrow(original.charAt(i)));
            }
        }
        found[narrow.length()] = original.length();
        this.places = found;
        this.text = dashed(narrow);
    }

    String text() {
        return text;
    }

    /** Where the pattern's group stands in the original; all matches, in their order. */
    List<Span> find(Pattern pattern, int group, Check check) {
        List<Span> found = new ArrayList<>();
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            if (check.holds(match)) {
                found.add(new Span(places[match.start(group)], places[match.end(group) - 1] + 1));
            }
        }
        return found;
    }

    /** What a pattern cannot say. */
    interface Check {
        boolean holds(Matcher match);
    }

    private static char narrow(char c) {
        if (c >= '！' && c <= '～' && c != '－') {
            return (char) (c - '！' + '!');
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }

    /** ０３ー１２３４ー５６７８: between digits the long vowel is a dash. */
    private static String dashed(StringBuilder narrow) {
        for (int i = 1; i < narrow.length() - 1; i++) {
            if (LONG_VOWELS.indexOf(narrow.charAt(i)) >= 0
                    && isDigit(narrow.charAt(i - 1))
                    && isDigit(narrow.charAt(i + 1))) {
                narrow.setCharAt(i, '-');
            }
        }
        return narrow.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
