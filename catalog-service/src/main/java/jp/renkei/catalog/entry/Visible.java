package jp.renkei.catalog.entry;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader sees of a text: zero-width, format and filler characters are nothing, like white space. */
public final class Visible {

    /** Hangul fillers and the braille blank: letters and symbols by category, empty on the screen. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Visible() {}

    /** Without what cannot be seen at both ends; null when nothing can be seen at all. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || nothing(text) ? null : trimmed(text);
    }

    /** Without what cannot be seen at both ends. Variation selectors belong to the character before them and stay. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Each element trimmed; null elements stay, so that validation can name them. */
    public static List<String> trimmed(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : Collections.unmodifiableList(texts.stream()
                        .map(text -> Objects.isNull(text) ? text : trimmed(text))
                        .toList());
    }

    static boolean nothing(String text) {
        return text.codePoints().allMatch(point -> isBlank(point) || isMark(point));
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || FILLERS.indexOf(point) >= 0;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
