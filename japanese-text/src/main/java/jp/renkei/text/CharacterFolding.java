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
        return lower(plain(codePoint));
    }

    private static String plain(int codePoint) {
        String text = Character.toString(codePoint);
        if (codePoint < 0xA0 || Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            return text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.length() == 1) {
            return plain;
        }
        return switch (plain.charAt(0)) {
            case ' ', '.' -> text; // accents that stand alone, and …
            case '(', '〔' -> plain.substring(1, plain.length() - 1);
            default -> plain.replace('\u2044', '/');
        };
    }

    /** Digits and letters above or below the line, as in CO₂ and m². */
    static boolean isRaisedOrLowered(int c) {
        return c == '²' || c == '³' || c == '¹' || c >= 0x2070 && c <= 0x209C;
    }

    /** The composed kana of a base and the sound mark after it; null when the two do not compose. */
    static @Nullable String compose(int base, int mark) {
        int combining = combining(mark);
        if (combining == 0 || !isKana(base)) {
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

    private static boolean isKana(int c) {
        return c >= 'ぁ' && c <= 'ヿ' || c >= 'ｦ' && c <= 'ﾝ';
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
