package jp.renkei.text;

import java.util.List;

/**
 * Neighbouring nouns of a text, perhaps joined by の or ・, cut as the dictionary reads them: 高齢|者|の|買い物. Immutable.
 *
 * @param parts in the order of the text, without gaps
 */
public record NounPhrase(List<Part> parts) {

    public NounPhrase {
        parts = List.copyOf(parts);
    }

    /**
     * A word or a part of one.
     *
     * @param folded as it is compared
     * @param start UTF-16 offset in the text as given
     * @param end exclusive
     */
    public record Part(String folded, Role role, int start, int end) {}

    /** What a part may do. */
    public enum Role {
        /** Stands for itself. */
        NOUN,
        /** A noun that says when or how much: 今後, 毎年. */
        ADVERB,
        /** Before a noun: 非, 新, 再. */
        PREFIX,
        /** Behind a noun: 者, 化, 率, 市. */
        SUFFIX,
        NUMBER,
        /** Behind a number: 人, 台, 年度. */
        COUNTER,
        /** Between two nouns: の, ・. */
        JOINT
    }
}
