package jp.renkei.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Leads the offsets of the folded text back to the original, as the last filter.
 *
 * <p>Lucene's way, a CharFilter, corrects a place without knowing whether a token begins or ends there, and so leaves a
 * token without a length where one character became several words (㍿). Not thread-safe, as every token stream.
 */
final class OriginalOffsets extends TokenFilter {

    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private @Nullable FoldedReader source;

    OriginalOffsets(TokenStream input) {
        super(input);
    }

    void follow(FoldedReader reader) {
        source = reader;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        FoldedText folded = folded();
        offset.setOffset(folded.start(offset.startOffset()), folded.end(offset.endOffset()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = folded().start(offset.endOffset());
        offset.setOffset(last, last);
    }

    private FoldedText folded() throws IOException {
        if (source == null) {
            throw new IllegalStateException("no reader was set");
        }
        return source.folded();
    }

    @Override
    public void close() throws IOException {
        super.close();
        source = null;
    }
}
