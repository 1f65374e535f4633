package jp.renkei.matching.epoch;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * In how many documents of the epoch's reference texts a term occurs. An open-addressing table of fingerprints: 12
 * bytes a term at a load of one half. Filled once, then immutable and thread-safe.
 */
public final class TermStatistics {

    private static final double TOO_COMMON = 0.1;

    private final int documents;
    private final int unknown;
    private final long[] keys;
    private final int[] frequencies;
    private final int mask;
    private final double[] commonness = new double[TermKind.values().length];

    /**
     * @param documents number of reference documents
     * @param expectedTerms upper bound of the terms that will be added
     * @param unknown document frequency assumed for a term that was never or hardly ever seen
     */
    TermStatistics(int documents, int expectedTerms, int unknown) {
        this.documents = documents;
        this.unknown = unknown;
        int capacity = Integer.highestOneBit(Math.max(16, expectedTerms) * 2 - 1) << 1;
        this.keys = new long[capacity];
        this.frequencies = new int[capacity];
        this.mask = capacity - 1;
    }

    void add(long fingerprint, int documentFrequency) {
        int at = find(fingerprint);
        keys[at] = fingerprint;
        frequencies[at] = documentFrequency;
    }

    /** @param factor see {@link #expectedWeight}; measured when the statistics are made */
    void commonness(TermKind kind, double factor) {
        commonness[kind.ordinal()] = factor;
    }

    /** Whether at least two of the epoch's texts have the term. */
    public boolean knows(long fingerprint) {
        return frequencies[find(fingerprint)] > 0;
    }

    /** The same numbers with the terms that they were made from. */
    EpochFile.Counts counts(Map<TermKind, SortedMap<String, Integer>> terms) {
        Map<TermKind, Double> factors = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            factors.put(kind, commonness[kind.ordinal()]);
        }
        return new EpochFile.Counts(documents, unknown, factors, terms);
    }

    /**
     * What the term weighs on average in a text of the epoch whose terms of this kind have length 1: its share of the
     * documents times its idf times a factor of the kind.
     */
    public double expectedWeight(long fingerprint) {
        int df = frequencies[find(fingerprint)];
        return df == 0 ? 0 : commonness[TermKind.of(fingerprint).ordinal()] * df / documents * idf(fingerprint);
    }

    /**
     * How much an occurrence says: ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25 (Robertson, Zaragoza 2009); 0 for a term
     * that more than a tenth of all texts have. Such terms find nothing.
     */
    public double idf(long fingerprint) {
        int at = find(fingerprint);
        if (frequencies[at] > documents * TOO_COMMON) {
            return 0;
        }
        double df = frequencies[at] == 0 ? unknown : frequencies[at];
        return StrictMath.log(1 + (documents - df + 0.5) / (df + 0.5));
    }

    private int find(long fingerprint) {
        int at = (int) (fingerprint >>> 20) & mask;
        while (frequencies[at] != 0 && keys[at] != fingerprint) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
