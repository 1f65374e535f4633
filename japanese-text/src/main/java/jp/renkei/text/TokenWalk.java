package jp.renkei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The one place that drives a token stream through its life: reset, increment, end, close. */
final class TokenWalk {

    interface Visitor {
        /** Returns false to stop; {@code distance} is the position increment. */
        boolean token(String term, int start, int end, int distance);
    }

    private TokenWalk() {}

    /** Returns true when the visitor stopped the walk. */
    static boolean each(Analyzer analyzer, String text, Visitor visitor) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute distance = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!visitor.token(
                        term.toString(), offset.startOffset(), offset.endOffset(), distance.getPositionIncrement())) {
                    return true;
                }
            }
            stream.end();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
