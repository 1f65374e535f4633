package jp.renkei.text;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** An analyzer of folded text whose tokens lead to the original. */
abstract class FoldingAnalyzer extends Analyzer {

    /** The stream that filters what the tokenizer gives. */
    abstract TokenStream filtered(Tokenizer tokenizer);

    abstract Tokenizer tokenizer();

    @Override
    protected final TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = tokenizer();
        OriginalOffsets offsets = new OriginalOffsets(filtered(tokenizer));
        return new TokenStreamComponents(
                reader -> {
                    tokenizer.setReader(reader);
                    offsets.follow((FoldedReader) reader);
                },
                offsets);
    }

    @Override
    protected final Reader initReader(String field, Reader reader) {
        return new FoldedReader(TextFolding.standard(), reader);
    }
}
