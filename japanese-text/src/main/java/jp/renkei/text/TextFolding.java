package jp.renkei.text;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/**
 * Brings variant spellings to one form for searching and comparing: width, case, 旧字体, name variants (髙, 﨑, 渡邊),
 * ヶ and ケ, counters (3ヶ月, 3か月), variation selectors. 々 is kept.
 *
 * <p>It never touches stored text: what it gives is for analysis and keys only. Immutable and thread-safe.
 */
public final class TextFolding {

    static final String RESOURCE = "folding.tsv";

    private static final TextFolding STANDARD = new TextFolding(new FoldingTable(TextResource.lines(RESOURCE)));

    /** Receives the folded text piece by piece, with the place in the original it came from. */
    interface Sink {
        void piece(int start, int end, String folded);
    }

    private final FoldingTable table;
    /** The characters that stay as they are whatever stands around them, but for a sound mark behind them: almost all. */
    private final BitSet steady = new BitSet(Character.MAX_VALUE + 1);

    TextFolding(FoldingTable table) {
        this.table = table;
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            steady.set(c, isSteady((char) c));
        }
    }

    private boolean isSteady(char c) {
        return !Character.isSurrogate(c)
                && !table.beginsPhrase(c)
                && table.character(c) == null
                && !CharacterFolding.isInvisible(c)
                && !isConnectingKe(c)
                && !isDash(c)
                && CharacterFolding.fold(c).equals(String.valueOf(c));
    }

    /** The folding that every analyzer of the product uses. */
    public static TextFolding standard() {
        return STANDARD;
    }

    public String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        fold(text, (start, end, folded) -> out.append(folded));
        return out.toString();
    }

    /** As {@link #fold}, with the way back to the original. */
    public FoldedText foldWithOffsets(CharSequence text) {
        return new FoldedText(this, text);
    }

    /**
     * A key for looking up a name or its reading: folded, katakana as hiragana, without white space, and with every way
     * of writing が in a place name (ヶ, ケ, ヵ, ガ, が) made one. Two spellings of a name have equal keys; the key itself
     * is not for showing.
     */
    public String nameKey(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        String connected = name.toString().replace('ヶ', 'が').replace('ヵ', 'が');
        fold(connected).codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            int hiragana = c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c;
            boolean connects = hiragana == 'け' && endsInIdeograph(key);
            key.appendCodePoint(connects ? 'が' : hiragana);
        });
        return key.toString();
    }

    void fold(CharSequence text, Sink sink) {
        int at = 0;
        int before = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (steady.get(next) && !isMarked(text, at)) {
                before = next;
                at = emit(text, at, at + 1, String.valueOf(next), sink);
                continue;
            }
            FoldingTable.Entry phrase = table.phrase(text, at);
            if (phrase != null) {
                int last = phrase.to().length() - 1;
                for (int i = 0; i < last; i++) {
                    sink.piece(at + i, at + i + 1, phrase.to().substring(i, i + 1));
                }
                before = phrase.to().charAt(last);
                at = emit(text, at + last, at + last + 1, phrase.to().substring(last), sink);
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            int end = at + Character.charCount(codePoint);
            String folded = end < text.length() && isKana(codePoint)
                    ? CharacterFolding.compose(codePoint, text.charAt(end))
                    : null;
            if (folded != null) {
                end++;
            } else {
                folded = character(codePoint, before, nextVisible(text, end));
            }
            before = folded.isEmpty() ? before : folded.codePointBefore(folded.length());
            at = emit(text, at, end, folded, sink);
        }
    }

    private static boolean isMarked(CharSequence text, int at) {
        return at + 1 < text.length() && CharacterFolding.isSoundMark(text.charAt(at + 1));
    }

    /** Hands on one piece together with the invisible marks after it; gives the place where the next one starts. */
    private static int emit(CharSequence text, int start, int end, String folded, Sink sink) {
        int next = skipInvisible(text, end);
        sink.piece(start, next, folded);
        return next;
    }

    private String character(int codePoint, int before, int after) {
        if (CharacterFolding.isInvisible(codePoint)) {
            return "";
        }
        if (isConnectingKe(codePoint) && isCounter(before, after)) {
            return "カ";
        }
        if (codePoint == 'ヶ' && (isIdeograph(before) || isIdeograph(after))) {
            return "ケ";
        }
        if (isDash(codePoint) && isKatakana(before) && isKatakana(after)) {
            return "ー";
        }
        String known = table.character(codePoint);
        if (known != null) {
            return known;
        }
        String folded = CharacterFolding.fold(codePoint);
        String again = folded.isEmpty() ? null : table.character(folded.codePointAt(0));
        return again != null ? again : folded;
    }

    private static boolean isConnectingKe(int c) {
        return c == 'ヶ' || c == 'ケ' || c == 'ヵ' || c == 'カ' || c == 'か' || c == '箇' || c == 'ｹ' || c == 'ｶ';
    }

    /** Arabic digits only: 六ヶ所 is a village, 6ヶ所 is a count. */
    private static boolean isCounter(int before, int after) {
        return before >= '0' && before <= '9' && "月所国年村町条".indexOf(after) >= 0;
    }

    private static boolean isDash(int c) {
        return c == '－' || c == '−' || c == '‐' || c == '―';
    }

    private static boolean isKana(int c) {
        return c >= 'ぁ' && c <= 'ヿ' || c >= 'ｦ' && c <= 'ﾝ';
    }

    private static boolean isKatakana(int c) {
        return c >= 'ァ' && c <= 'ヿ' || c >= 'ｦ' && c <= 'ﾝ';
    }

    private static boolean isIdeograph(int c) {
        return c == '々' || c > 0 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean endsInIdeograph(StringBuilder text) {
        return !text.isEmpty() && isIdeograph(text.codePointBefore(text.length()));
    }

    private static int skipInvisible(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && CharacterFolding.isInvisible(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static int nextVisible(CharSequence text, int from) {
        int at = skipInvisible(text, from);
        return at < text.length() ? Character.codePointAt(text, at) : 0;
    }
}
