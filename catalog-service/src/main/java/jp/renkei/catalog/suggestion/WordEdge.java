package jp.renkei.catalog.suggestion;

/** Keeps a short word from being found inside another: バス in バスケット, ai in maintain. */
final class WordEdge {

    private WordEdge() {}

    /** A katakana word may begin inside a longer one (デマンドバス) but not end there; a Latin word stands alone. */
    static boolean isWhole(String text, int start, int end) {
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        boolean cutBefore = isLatin(first) && start > 0 && isLatin(text.charAt(start - 1));
        boolean cutAfter = end < text.length()
                && (isLatin(last) && isLatin(text.charAt(end)) || isKatakana(last) && isKatakana(text.charAt(end)));
        return !cutBefore && !cutAfter;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }
}
