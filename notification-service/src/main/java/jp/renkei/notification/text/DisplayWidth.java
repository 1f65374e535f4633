package jp.renkei.notification.text;

/**
 * Columns that text takes where a full-width character takes two, after Unicode Standard Annex 11. Characters whose width
 * is ambiguous count as two: they are wide in Japanese mail programs, and a line that is too short harms nobody.
 */
public final class DisplayWidth {

    private DisplayWidth() {}

    public static int of(CharSequence text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            // Joiners and variation selectors show as part of the character before.
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isNarrow(codePoint) ? 1 : 2;
        };
    }

    private static boolean isNarrow(int codePoint) {
        return codePoint < 0x1100
                || (codePoint >= 0x1160 && codePoint < 0x2010)
                || (codePoint >= 0x2C00 && codePoint < 0x2E80)
                || (codePoint >= 0xA4D0 && codePoint < 0xA960)
                || (codePoint >= 0xD7B0 && codePoint < 0xF900)
                || (codePoint >= 0xFB00 && codePoint < 0xFE10)
                || (codePoint >= 0xFE70 && codePoint < 0xFF01)
                || (codePoint >= 0xFF61 && codePoint < 0xFFE0)
                || (codePoint >= 0xFFE8 && codePoint < 0x10000)
                || (codePoint >= 0x10000 && codePoint < 0x16FE0);
    }
}
