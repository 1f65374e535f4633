package jp.renkei.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text with their part of speech (IPADIC, such as 名詞-固有名詞-人名-姓) in the place of the term. */
final class PartsOfSpeech {

    static final String SURNAME = "名詞-固有名詞-人名-姓";
    static final String GIVEN = "名詞-固有名詞-人名-名";
    static final String PROPER = "名詞-固有名詞";
    static final String AREA = "名詞-固有名詞-地域";
    static final String NOUN = "名詞";
    static final String COMMON = "名詞-一般";
    static final String NUMBER = "名詞-数";

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
            return new TokenStreamComponents(words, new Marking(words));
        }
    };

    private PartsOfSpeech() {}

    /** Every character of the text is in a token, blanks and punctuation as well. */
    static List<Token> of(String text) {
        return Tokens.of(ANALYZER, text);
    }

    private static final class Marking extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PartOfSpeechAttribute part = addAttribute(PartOfSpeechAttribute.class);

        Marking(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            term.setEmpty().append(part.getPartOfSpeech());
            return true;
        }
    }
}
