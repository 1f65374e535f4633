package jp.renkei.text;

/**
 * What a dash or a length mark means between its neighbours: in katakana it is the length mark (サ-ビス, サ—ビス), anywhere
 * else a hyphen (A‐1, 2024–2025, Wiーfi).
 */
final class Dashes {

    private static final String DASHES = "-‐‑‒–—―⁻₋−─━︱︲﹘﹣－";

    private Dashes() {}

    static boolean contains(int c) {
        return c == 'ー' || c == 'ｰ' || DASHES.indexOf(c) >= 0;
    }

    /** @param before the folded character before it; {@code after} the one behind as written; 0 at an edge */
    static String fold(int dash, int before, int after) {
        boolean lengthens = dash == 'ー' || dash == 'ｰ';
        if (lengthens && before == 'ー') {
            return "";
        }
        if (lengthens) {
            return isAscii(before) && (isAscii(after) || isWide(after)) ? "-" : "ー";
        }
        return canBeLong(before) && isKatakana(after) ? "ー" : "-";
    }

    /** No word has ー behind ン, ッ or another ー, so a dash there parts two words: オン-オフ. */
    private static boolean canBeLong(int before) {
        return isKatakana(before) && before != 'ン' && before != 'ッ' && before != 'ー';
    }

    private static boolean isKatakana(int c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c >= 'ｦ' && c <= 'ﾝ';
    }

    private static boolean isAscii(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isWide(int c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }
}
