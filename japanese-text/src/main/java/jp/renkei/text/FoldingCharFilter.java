package jp.renkei.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Feeds {@link TextFolding folded} text to a tokenizer and leads every offset back to the original.
 *
 * <p>The whole input is folded on the first read, because a rule may look at the next character. Where one character
 * becomes several, offsets inside it lead to its start. One use per reader; not thread-safe.
 */
final class FoldingCharFilter extends BaseCharFilter {

    private final TextFolding folding;
    private final StringBuilder folded = new StringBuilder();
    private boolean filled;
    private int position;

    FoldingCharFilter(TextFolding folding, Reader input) {
        super(input);
        this.folding = folding;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!filled) {
            fill();
            filled = true;
        }
        if (position >= folded.length()) {
            return -1;
        }
        int count = Math.min(length, folded.length() - position);
        folded.getChars(position, position + count, buffer, offset);
        position += count;
        return count;
    }

    private void fill() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[2048];
        for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
            text.append(chunk, 0, n);
        }
        folding.fold(text, this::append);
    }

    private void append(int start, int end, String piece) {
        int from = folded.length();
        folded.append(piece);
        if (piece.length() != 1 || end - start != 1) {
            for (int inside = 1; inside < piece.length(); inside++) {
                addOffCorrectMap(from + inside, start - from - inside);
            }
            addOffCorrectMap(folded.length(), end - folded.length());
        }
    }
}
