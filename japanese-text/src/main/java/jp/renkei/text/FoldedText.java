package jp.renkei.text;

import java.util.Arrays;

/**
 * A folded text that knows where each of its characters came from.
 *
 * <p>Immutable. Offsets of the original are UTF-16 units; where one character became several, each of them leads to the
 * whole of it. What folding drops belongs to the character before it.
 */
public final class FoldedText {

    private final String text;
    /** One more than there are characters: the last is the end of the original. */
    private final int[] starts;

    FoldedText(TextFolding folding, CharSequence original) {
        ComposedText composed = ComposedText.of(original);
        Pieces pieces = new Pieces(composed);
        folding.fold(composed.text(), pieces);
        this.text = pieces.text.toString();
        this.starts = pieces.starts(original.length());
    }

    public String text() {
        return text;
    }

    /** Where the original of the folded character at {@code index} begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the original of the folded character before {@code index} ends. */
    public int end(int index) {
        int next = index;
        while (next < text.length() && starts[next] == starts[index - 1]) {
            next++;
        }
        return starts[next];
    }

    private static final class Pieces implements TextFolding.Sink {
        private final ComposedText composed;
        private final StringBuilder text;
        private int[] starts;

        Pieces(ComposedText composed) {
            this.composed = composed;
            this.text = new StringBuilder(composed.text().length());
            this.starts = new int[composed.text().length() + 1];
        }

        @Override
        public void same(int start, char c) {
            grow(text.length() + 2);
            starts[text.length()] = composed.place(start);
            text.append(c);
        }

        @Override
        public void piece(int start, String folded) {
            int end = text.length() + folded.length();
            grow(end + 1);
            Arrays.fill(starts, text.length(), end, composed.place(start));
            text.append(folded);
        }

        private void grow(int length) {
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, Math.max(length, starts.length + (starts.length >> 1)));
            }
        }

        int[] starts(int end) {
            starts[text.length()] = end;
            return starts;
        }
    }
}
