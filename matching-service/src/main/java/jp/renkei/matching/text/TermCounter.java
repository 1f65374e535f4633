package jp.renkei.matching.text;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.renkei.matching.epoch.EpochFile;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.epoch.TermStatistics;

/** Counts the term statistics of an epoch: from nothing, or on top of those of another. Not thread-safe. */
public final class TermCounter {

    /**
     * What a term counts that nobody knows: of the terms that one half of the reference texts lacks, those in the other half
     * stand in two texts there (words 2.2, pairs 2.2, triples 1.9, kanji 3.0 on average).
     */
    private static final int UNKNOWN = 2;

    /** What fewer documents have is not worth its place: it counts as a term that nobody knows. */
    private static final int LOWEST_KEPT = 2;

    private final Map<TermKind, SortedMap<String, Integer>> terms = new EnumMap<>(TermKind.class);
    private final Map<TermKind, Double> heldBefore = new EnumMap<>(TermKind.class);
    private final int documentsBefore;
    private int documents;

    public TermCounter() {
        documentsBefore = 0;
        for (TermKind kind : TermKind.values()) {
            terms.put(kind, new TreeMap<>());
            heldBefore.put(kind, 0.0);
        }
    }

    /** Goes on from what was counted for another epoch. */
    public TermCounter(EpochFile.Counts counted) {
        documentsBefore = counted.documents();
        TermStatistics statistics = counted.statistics();
        for (TermKind kind : TermKind.values()) {
            terms.put(kind, new TreeMap<>(counted.of(kind)));
            heldBefore.put(kind, expected(kind, counted.of(kind), statistics));
        }
    }

    /** Adds documents; what they hold is told by {@link #add}. */
    public void addDocuments(int more) {
        documents += more;
    }

    public boolean has(TermKind kind, String term) {
        return of(terms, kind).containsKey(term);
    }

    /** @param frequency in how many of the documents the term occurs */
    public void add(TermKind kind, String term, int frequency) {
        of(terms, kind).merge(term, frequency, Integer::sum);
    }

    /** @param texts the documents that were added, or enough of them to stand for all */
    public EpochFile.Counts counts(Collection<TermFrequencies> texts) {
        Map<TermKind, Double> commonness = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            of(terms, kind).values().removeIf(frequency -> frequency < LOWEST_KEPT);
            commonness.put(kind, 1.0);
        }
        int all = documentsBefore + documents;
        TermStatistics statistics = new EpochFile.Counts(all, UNKNOWN, commonness, terms).statistics();
        for (TermKind kind : TermKind.values()) {
            double held = texts.stream()
                    .mapToDouble(text -> held(text, kind, statistics))
                    .average()
                    .orElse(0);
            double expected = expected(kind, of(terms, kind), statistics);
            double before = of(heldBefore, kind);
            commonness.put(kind, expected == 0 ? 0 : (documentsBefore * before + documents * held) / all / expected);
        }
        return new EpochFile.Counts(all, UNKNOWN, commonness, terms);
    }

    /** The expected weights of all terms of a kind together: what a document holds of it on average. */
    private static double expected(TermKind kind, SortedMap<String, Integer> terms, TermStatistics statistics) {
        return terms.keySet().stream()
                .mapToDouble(term -> statistics.expectedWeight(kind.fingerprint(term)))
                .sum();
    }

    /** The sum of the weights of a document's terms when those of the kind are brought to length 1. */
    private static double held(TermFrequencies text, TermKind kind, TermStatistics statistics) {
        double[] sums = new double[2];
        text.forEach((term, frequency) -> {
            if (TermKind.of(term) == kind) {
                double weight = TermFrequencies.saturated(frequency, statistics.idf(term));
                sums[0] += statistics.expectedWeight(term) > 0 ? weight : 0;
                sums[1] += weight * weight;
            }
        });
        return sums[1] == 0 ? 0 : sums[0] / Math.sqrt(sums[1]);
    }

    private static <T> T of(Map<TermKind, T> map, TermKind kind) {
        T value = map.get(kind);
        if (value == null) {
            throw new IllegalArgumentException(kind.name());
        }
        return value;
    }
}
