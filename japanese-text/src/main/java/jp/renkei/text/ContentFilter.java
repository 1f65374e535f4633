package jp.renkei.text;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Drops tokens without a letter or digit: runs of punctuation or lone length marks that the dictionary takes for unknown words. */
final class ContentFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ContentFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c != 'ー' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                return true;
            }
        }
        return false;
    }
}
