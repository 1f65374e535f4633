package jp.renkei.text;

import java.util.BitSet;

/**
 * Brings variant spellings to one form for searching and comparing: width, case, 旧字体, name variants (髙, 﨑, 渡邊),
 * radicals (⻘森), ヶ and ケ, counters (3ヶ月, 3か月), dashes in katakana (サ-ビス), raised digits, invisible characters. 々 is
 * kept.
 *
 * <p>It never touches stored text: what it gives is for analysis and keys only. Immutable and thread-safe.
 */
public final class TextFolding {

    static final String RESOURCE = "folding.tsv";

    private static final TextFolding STANDARD = new TextFolding(new FoldingTable(TextResource.lines(RESOURCE)));

    /** Receives the folded text piece by piece, with the place in the original it came from. */
    interface Sink {
        void piece(int start, String folded);

        /** A character that stays as it is. */
        default void same(int start, char c) {
            piece(start, String.valueOf(c));
        }
    }

    private final FoldingTable table;
    /** The characters that stay as they are whatever stands around them: almost all. */
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
                && !ConnectingKe.contains(c)
                && !Dashes.contains(c)
                && CharacterFolding.fold(c).equals(String.valueOf(c));
    }

    /** The folding that every analyzer of the product uses. */
    public static TextFolding standard() {
        return STANDARD;
    }

    public String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        fold(ComposedText.of(text).text(), new Sink() {
            @Override
            public void piece(int start, String folded) {
                out.append(folded);
            }

            @Override
            public void same(int start, char c) {
                out.append(c);
            }
        });
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

    /** @param text as {@link ComposedText} gives it */
    void fold(CharSequence text, Sink sink) {
        int at = 0;
        int before = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (steady.get(next)) {
                sink.same(at++, next);
                before = next;
                continue;
            }
            FoldingTable.Entry phrase = table.phrase(text, at);
            if (phrase != null) {
                emit(at, phrase.to(), sink);
                before = phrase.to().codePointBefore(phrase.to().length());
                at += phrase.from().length();
                continue;
            }
            int codePoint = Character.codePointAt(text, at);
            int end = at + Character.charCount(codePoint);
            String folded = character(codePoint, before, end < text.length() ? Character.codePointAt(text, end) : 0);
            boolean apart = isArabic(before) && startsANumber(codePoint, folded, at > 0 ? text.charAt(at - 1) : 0);
            sink.piece(at, apart ? " " + folded : folded);
            before = folded.isEmpty() ? before : folded.codePointBefore(folded.length());
            at = end;
        }
    }

    /** Character by character; the last one takes what is left of the original. */
    private static void emit(int at, String phrase, Sink sink) {
        for (int i = 0; i < phrase.length(); i++) {
            sink.same(at + i, phrase.charAt(i));
        }
    }

    /** 3½ is not 31/2, 第1① not 第11; but 10 in C₁₀ is one number. */
    private static boolean startsANumber(int codePoint, String folded, int written) {
        return !folded.isEmpty()
                && isArabic(folded.charAt(0))
                && !Character.isDigit(codePoint)
                && !(CharacterFolding.isRaisedOrLowered(codePoint) && CharacterFolding.isRaisedOrLowered(written));
    }

    private String character(int codePoint, int before, int after) {
        String connecting = ConnectingKe.fold(codePoint, before, after);
        if (connecting != null) {
            return connecting;
        }
        if (Dashes.contains(codePoint)) {
            return Dashes.fold(codePoint, before, after);
        }
        String known = table.character(codePoint);
        return known != null ? known : known(CharacterFolding.fold(codePoint));
    }

    /** What Unicode folds to may be a variant itself: ⿓ is 龍. */
    private String known(String folded) {
        if (folded.length() == 1) {
            String known = table.character(folded.charAt(0));
            return known != null ? known : folded;
        }
        StringBuilder out = new StringBuilder();
        folded.codePoints().forEach(c -> {
            String known = table.character(c);
            out.append(known != null ? known : Character.toString(c));
        });
        return out.toString();
    }

    private static boolean isArabic(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsInIdeograph(StringBuilder text) {
        return !text.isEmpty() && ConnectingKe.isIdeograph(text.codePointBefore(text.length()));
    }
}
