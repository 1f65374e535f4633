package jp.renkei.matching.explain;

import jp.renkei.matching.similarity.TextVector;

/**
 * Finds the terms of one text: comparing it with many others takes one look at each of their terms, and no walk over both
 * texts for every question. Immutable.
 */
final class TermIndex {

    private final TextVector text;
    private final long[] keys;
    /** Counted from 1; 0 where nothing is. */
    private final int[] places;

    TermIndex(TextVector text) {
        this.text = text;
        int capacity = Integer.highestOneBit(Math.max(8, text.terms().length)) << 2;
        keys = new long[capacity];
        places = new int[capacity];
        for (int i = 0; i < text.terms().length; i++) {
            int at = at(text.terms()[i]);
            keys[at] = text.terms()[i];
            places[at] = i + 1;
        }
    }

    private int at(long term) {
        int mask = keys.length - 1;
        int at = (int) (term >>> 20) & mask;
        while (places[at] != 0 && keys[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /**
     * What two texts have in common.
     *
     * @param product the same as {@link TextVector#dot}
     * @param inOther what each term of this text weighs in the other one
     * @param ofOther what each term of the other text weighs in this one
     */
    record Common(int product, int[] inOther, int[] ofOther) {}

    Common with(TextVector other) {
        int[] inOther = new int[text.terms().length];
        int[] ofOther = new int[other.terms().length];
        int sum = text.dotWithoutTerms(other);
        for (int i = 0; i < ofOther.length; i++) {
            int place = places[at(other.terms()[i])] - 1;
            if (place >= 0) {
                inOther[place] = other.weights()[i];
                ofOther[i] = text.weights()[place];
                sum += other.weights()[i] * text.weights()[place];
            }
        }
        return new Common(sum, inOther, ofOther);
    }
}
