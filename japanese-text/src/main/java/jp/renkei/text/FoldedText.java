package jp.renkei.text;

import java.util.Arrays;

/**
 * A folded text that knows where each of its characters came from.
 *
 * <p>Immutable. Offsets of the original are UTF-16 units; where one character became several, all of them lead to it.
 */
public final class FoldedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    FoldedText(TextFolding folding, CharSequence original) {
        this.text = folding.fold(original);
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        folding.fold(original, new TextFolding.Sink() {
            private int filled;

            @Override
            public void piece(int start, int end, String folded) {
                Arrays.fill(starts, filled, filled + folded.length(), start);
                Arrays.fill(ends, filled, filled + folded.length(), end);
                filled += folded.length();
            }
        });
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
        return ends[index - 1];
    }
}
