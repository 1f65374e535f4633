package jp.renkei.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** Lists the tokens of a text. Stateless; cheap, because an analyzer keeps its token streams per thread. */
public final class Tokens {

    private Tokens() {}

    /** In the order of the text; empty when nothing but stop words and punctuation is in it. */
    public static List<Token> of(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 2);
        TokenWalk.each(analyzer, text, (term, start, end, distance) -> tokens.add(new Token(term, start, end)));
        return tokens;
    }
}
