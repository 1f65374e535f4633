package jp.renkei.matching.similarity;

import java.util.Arrays;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.epoch.TermStatistics;

/**
 * Turns term frequencies into a vector: the saturated frequency of BM25 (k₁ = {@value #K1}) times idf, each kind of term
 * brought to length 1, the three kinds together again. The product of two such vectors is the mean of three cosines.
 *
 * <p>Measured on real project reviews (queries and documents of the same project, nDCG@10): full norms beat pivoted ones,
 * k₁ = 3 beats 0.6 to 1.2, and the mean of the three kinds beats each of them and BM25.
 */
public final class VectorBuilder {

    static final double K1 = 3;
    private static final double THIRD = Math.sqrt(1.0 / TermKind.values().length);
    /** Raw weights are rounded to this fraction first, so that norms are exact sums of integers. */
    private static final double GRAIN = 1024;

    private final TermStatistics statistics;

    public VectorBuilder(TermStatistics statistics) {
        this.statistics = statistics;
    }

    public TextVector build(TermFrequencies frequencies) {
        Raw raw = new Raw();
        frequencies.forEach((term, frequency) ->
                raw.add(term, Math.round(GRAIN * frequency * (K1 + 1) / (frequency + K1) * statistics.idf(term))));
        return raw.vector();
    }

    private static final class Raw {
        private long[] terms = new long[256];
        private long[] weights = new long[256];
        private final long[] squares = new long[TermKind.values().length];
        private int size;

        void add(long term, long weight) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            terms[size] = term;
            weights[size++] = weight;
            squares[TermKind.of(term).ordinal()] += weight * weight;
        }

        TextVector vector() {
            double[] scale = new double[squares.length];
            for (int kind = 0; kind < scale.length; kind++) {
                scale[kind] = squares[kind] == 0 ? 0 : TextVector.UNIT * THIRD / Math.sqrt(squares[kind]);
            }
            long[] kept = new long[size];
            short[] fixed = new short[size];
            int n = 0;
            for (int i = 0; i < size; i++) {
                short weight = (short)
                        Math.round(weights[i] * scale[TermKind.of(terms[i]).ordinal()]);
                if (weight > 0) {
                    kept[n] = terms[i];
                    fixed[n++] = weight;
                }
            }
            return new TextVector(Arrays.copyOf(kept, n), Arrays.copyOf(fixed, n));
        }
    }
}
