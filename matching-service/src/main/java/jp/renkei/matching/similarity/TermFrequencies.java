package jp.renkei.matching.similarity;

import java.util.Arrays;

/**
 * How often each term occurs in a text, where an occurrence in the title counts more. Grows while it is filled; not
 * thread-safe.
 */
public final class TermFrequencies {

    /** What an occurrence in the title counts. */
    public static final int TITLE = 2;

    /** What an occurrence in the description counts. */
    public static final int ELSEWHERE = 1;

    private long[] occurrences = new long[256];
    private int size;

    /** Adds a term with its frequency. */
    public void add(long fingerprint, int frequency) {
        for (int n = frequency; n > 0; n--) {
            if (size == occurrences.length) {
                occurrences = Arrays.copyOf(occurrences, size * 2);
            }
            occurrences[size++] = fingerprint;
        }
    }

    /** Receives each term once. */
    @FunctionalInterface
    interface Visitor {
        void term(long fingerprint, int frequency);
    }

    /** Visits the terms in ascending order. */
    void forEach(Visitor visitor) {
        Arrays.sort(occurrences, 0, size);
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || occurrences[i] != occurrences[from]) {
                visitor.term(occurrences[from], i - from);
                from = i;
            }
        }
    }
}
