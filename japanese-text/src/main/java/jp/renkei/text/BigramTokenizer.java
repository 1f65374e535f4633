package jp.renkei.text;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into overlapping pairs of Japanese characters and whole runs of other letters or digits.
 *
 * <p>{@code 水道DX化} gives 水道, dx, 化. A pair of two hiragana is left out: it is grammar, not content. A Japanese
 * character that stands alone is a token by itself, so nothing with content is lost. Not thread-safe, as every token
 * stream.
 */
final class BigramTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final StringBuilder text = new StringBuilder();
    private int position;

    @Override
    public void reset() throws IOException {
        super.reset();
        text.setLength(0);
        position = 0;
        char[] chunk = new char[2048];
        for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
            text.append(chunk, 0, n);
        }
    }

    @Override
    public boolean incrementToken() {
        while (position < text.length()) {
            int start = position;
            int first = text.codePointAt(start);
            int next = start + Character.charCount(first);
            position = next;
            if (isJapanese(first)) {
                int second = next < text.length() ? text.codePointAt(next) : ' ';
                if (isJapanese(second)) {
                    if (!(isHiragana(first) && isHiragana(second))) {
                        return emit(start, next + Character.charCount(second));
                    }
                } else if (!isHiragana(first) && !isJapaneseBefore(start)) {
                    return emit(start, next);
                }
            } else if (Character.isLetterOrDigit(first)) {
                while (position < text.length() && isOtherWord(text.codePointAt(position))) {
                    position += Character.charCount(text.codePointAt(position));
                }
                return emit(start, position);
            }
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    private boolean emit(int start, int end) {
        clearAttributes();
        term.append(text, start, end);
        offset.setOffset(correctOffset(start), correctOffset(end));
        return true;
    }

    private boolean isJapaneseBefore(int at) {
        return at > 0 && isJapanese(text.codePointBefore(at));
    }

    private static boolean isOtherWord(int c) {
        return Character.isLetterOrDigit(c) && !isJapanese(c);
    }

    private static boolean isHiragana(int c) {
        return c >= 'ぁ' && c <= 'ゟ';
    }

    private static boolean isJapanese(int c) {
        return c == '々'
                || c == 'ー'
                || isHiragana(c)
                || c >= 'ァ' && c <= 'ヿ' && c != '・'
                || c > 0xFF && UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
