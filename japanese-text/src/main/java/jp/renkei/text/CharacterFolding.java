package jp.renkei.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folding of one character that Unicode itself defines: width, compatibility forms, case.
 *
 * <p>Source: the compatibility decompositions and case mappings of the Unicode Character Database as shipped with the
 * JDK. Stateless.
 */
final class CharacterFolding {

    private static final int HALF_VOICED = 0xFF9E;
    private static final int HALF_SEMI_VOICED = 0xFF9F;
    private static final int COMBINING_VOICED = 0x3099;
    private static final int COMBINING_SEMI_VOICED = 0x309A;

    private CharacterFolding() {}

    static String fold(int codePoint) {
        String text = Character.toString(codePoint);
        if (isCompatibility(codePoint)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFKC);
            if (codePoint >= 0x3200 && codePoint <= 0x3247 || codePoint >= 0x2474 && codePoint <= 0x24B5) {
                text = text.replaceAll("[()]", "");
            }
        }
        return lower(text);
    }

    /** The composed kana of a base and the sound mark after it; null when the two do not compose. */
    static @Nullable String compose(int base, int mark) {
        int combining = combining(mark);
        if (combining == 0) {
            return null;
        }
        String wide = Normalizer.normalize(Character.toString(base), Normalizer.Form.NFKC);
        String composed = Normalizer.normalize(wide + Character.toString(combining), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed : null;
    }

    static boolean isSoundMark(int codePoint) {
        return combining(codePoint) != 0;
    }

    private static int combining(int mark) {
        return switch (mark) {
            case HALF_VOICED, COMBINING_VOICED, '゛' -> COMBINING_VOICED;
            case HALF_SEMI_VOICED, COMBINING_SEMI_VOICED, '゜' -> COMBINING_SEMI_VOICED;
            default -> 0;
        };
    }

    /** Marks without a width of their own: variation selectors, joiners, byte order mark, soft hyphen. */
    static boolean isInvisible(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint >= 0x200B && codePoint <= 0x200D
                || codePoint == 0x2060
                || codePoint == 0xFEFF
                || codePoint == 0x00AD;
    }

    private static boolean isCompatibility(int c) {
        return c >= 0xFF00 && c <= 0xFFEF // half and full width
                || c >= 0xF900 && c <= 0xFAFF // compatibility ideographs
                || c >= 0x2F800 && c <= 0x2FA1F
                || c >= 0x2E80 && c <= 0x2FDF // radicals, as left behind by copying from a PDF
                || c >= 0x3200 && c <= 0x33FF // enclosed and squared
                || c >= 0x2460 && c <= 0x24FF
                || c >= 0x2150 && c <= 0x217F // number forms
                || c == 0x2116
                || c == 0x2121
                || c == 0x3000
                || c == 0x00A0;
    }

    private static String lower(String text) {
        return text.length() == 1 && text.charAt(0) < 0x80
                ? String.valueOf(Character.toLowerCase(text.charAt(0)))
                : text.codePoints()
                        .map(Character::toLowerCase)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
