package jp.renkei.text;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Feeds {@link TextFolding folded} text to a tokenizer and keeps it for {@link OriginalOffsets}.
 *
 * <p>The whole input is folded on the first read, because a rule may look at the next character. Not thread-safe.
 */
final class FoldedReader extends Reader {

    private final TextFolding folding;
    private final Reader original;
    private @Nullable FoldedText folded;
    private int position;

    FoldedReader(TextFolding folding, Reader original) {
        this.folding = folding;
        this.original = original;
    }

    FoldedText folded() throws IOException {
        if (folded == null) {
            folded = folding.foldWithOffsets(all());
        }
        return folded;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        String text = folded().text();
        if (position >= text.length()) {
            return -1;
        }
        int end = Math.min(position + length, text.length());
        text.getChars(position, end, buffer, offset);
        int count = end - position;
        position = end;
        return count;
    }

    private StringBuilder all() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[2048];
        for (int n = original.read(chunk); n >= 0; n = original.read(chunk)) {
            text.append(chunk, 0, n);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        original.close();
    }
}
