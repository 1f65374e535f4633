package jp.renkei.edge.json;

import jp.renkei.edge.language.Text;

/**
 * Text that can be stored and shown at all: no NUL, which a database refuses, and no half of a character (an unpaired
 * surrogate), which cannot be written as UTF-8.
 */
public final class Legible {

    /** What to say about other text. */
    public static final Text EXPECTED =
            new Text("保存できない文字が含まれています。取り除いてください。", "Has a character that cannot be stored; take it out.");

    private Legible() {}

    public static boolean is(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || (Character.isSurrogate(c) && !pairedAt(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean pairedAt(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
