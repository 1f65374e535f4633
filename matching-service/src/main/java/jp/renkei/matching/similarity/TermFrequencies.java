package jp.renkei.matching.similarity;

import java.util.Arrays;

/**
 * How often each term occurs in a text, occurrences in the title counted more. Grows while it is filled; not
 * thread-safe.
 */
public final class TermFrequencies {

    private static final int TITLE = 2;
    private static final int ELSEWHERE = 1;

    private long[] occurrences = new long[256];
    private int size;

    /** Counts one occurrence of a term. */
    void count(long fingerprint, boolean inTitle) {
        add(fingerprint, inTitle ? TITLE : ELSEWHERE);
    }

    /** Adds a term with its frequency; also the way back from an index. */
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
