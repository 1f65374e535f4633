package jp.renkei.matching.text;

import java.util.Arrays;

/**
 * How often each term occurs in a text, in {@link #UNIT}ths: an occurrence in the title counts more, one in a sentence that
 * says little counts less. Grows while it is filled; not thread-safe.
 */
public final class TermFrequencies {

    /** What an occurrence counts. */
    public static final int UNIT = 16;

    /** How many times an occurrence in the title counts. */
    public static final int TITLE = 2;

    /** The saturation of BM25, k₁. */
    private static final int K1 = 3;

    private long[] terms = new long[512];
    private int[] frequencies = new int[512];
    private int size;

    /** Adds to the frequency of a term. */
    public void add(long fingerprint, int frequency) {
        if (2 * size >= terms.length) {
            grow();
        }
        int at = find(terms, frequencies, fingerprint);
        size += frequencies[at] == 0 ? 1 : 0;
        terms[at] = fingerprint;
        frequencies[at] += frequency;
    }

    /** What so many occurrences count beside one: the saturated frequency of BM25, times {@code weight}. */
    static double saturated(int frequency, double weight) {
        return frequency * (K1 + 1) * weight / (frequency + K1 * UNIT);
    }

    /** As {@link #saturated(int, double)}, rounded down. */
    static long saturated(int frequency, long weight) {
        return frequency * (K1 + 1) * weight / (frequency + K1 * UNIT);
    }

    /** Receives each term once. */
    @FunctionalInterface
    interface Visitor {
        void term(long fingerprint, int frequency);
    }

    /** Visits the terms in ascending order. */
    void forEach(Visitor visitor) {
        long[] ordered = new long[size];
        int n = 0;
        for (int at = 0; at < terms.length; at++) {
            if (frequencies[at] != 0) {
                ordered[n++] = terms[at];
            }
        }
        Arrays.sort(ordered);
        for (long term : ordered) {
            visitor.term(term, frequencies[find(terms, frequencies, term)]);
        }
    }

    private void grow() {
        long[] moreTerms = new long[terms.length * 2];
        int[] moreFrequencies = new int[terms.length * 2];
        for (int at = 0; at < terms.length; at++) {
            if (frequencies[at] != 0) {
                int to = find(moreTerms, moreFrequencies, terms[at]);
                moreTerms[to] = terms[at];
                moreFrequencies[to] = frequencies[at];
            }
        }
        terms = moreTerms;
        frequencies = moreFrequencies;
    }

    private static int find(long[] terms, int[] frequencies, long term) {
        int mask = terms.length - 1;
        int at = (int) (term >>> 20) & mask;
        while (frequencies[at] != 0 && terms[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
