package jp.renkei.text;

/**
 * One term of an analyzed text and the piece of the original it stands for.
 *
 * @param term the term as indexed: folded, in its base form, or the name of its synonym group
 * @param start first UTF-16 unit in the original text
 * @param end one after the last UTF-16 unit; always greater than {@code start}
 */
public record Token(String term, int start, int end) {

    /** The words as the author wrote them. */
    public String surface(String original) {
        return original.substring(start, end);
    }
}
