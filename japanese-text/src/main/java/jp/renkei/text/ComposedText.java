package jp.renkei.text;

import org.jspecify.annotations.Nullable;

/**
 * A text without invisible characters and with kana and sound mark as one character, so that rules see whole words.
 *
 * <p>Nearly every text is so already and is not copied. Immutable.
 *
 * @param places where each character, and the end, stood in the original; null when nothing has moved
 */
record ComposedText(CharSequence text, int @Nullable [] places) {

    static ComposedText of(CharSequence original) {
        for (int at = 0; at < original.length(); at++) {
            char c = original.charAt(at);
            if (c >= Invisibles.FIRST
                    && (CharacterFolding.isSoundMark(c) || Invisibles.contains(Character.codePointAt(original, at)))) {
                return composed(original);
            }
        }
        return new ComposedText(original, null);
    }

    private static ComposedText composed(CharSequence original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        int next;
        for (int at = 0; at < original.length(); at = next) {
            int codePoint = Character.codePointAt(original, at);
            next = at + Character.charCount(codePoint);
            if (Invisibles.contains(codePoint) || CharacterFolding.isSoundMark(codePoint) && marks(text, codePoint)) {
                continue;
            }
            for (int unit = at; unit < next; unit++) {
                places[text.length()] = unit;
                text.append(original.charAt(unit));
            }
        }
        places[text.length()] = original.length();
        return new ComposedText(text, places);
    }

    /** Whether the mark could be joined with the last character. */
    private static boolean marks(StringBuilder text, int mark) {
        int last = text.length() - 1;
        String marked = last < 0 ? null : CharacterFolding.compose(text.charAt(last), mark);
        if (marked == null) {
            return false;
        }
        text.setCharAt(last, marked.charAt(0));
        return true;
    }

    int place(int index) {
        return places == null ? index : places[index];
    }
}
