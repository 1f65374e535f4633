package jp.renkei.benchmarks.embedding;

import java.util.SortedMap;
import java.util.TreeMap;
import jp.renkei.matching.epoch.Embedding;

/** Turns a trained matrix into bytes. */
final class Quantised {

    private Quantised() {}

    /** Only directions count, so the matrix is scaled as a whole: its largest entry becomes 127 at scale 1. */
    static Embedding of(Vocabulary vocabulary, float[] matrix, int dimensions) {
        SortedMap<Long, Embedding.Row> rows = new TreeMap<>();
        float largest = largest(matrix, 0, matrix.length);
        vocabulary.rows().forEach((feature, row) -> {
            float most = largest(matrix, row * dimensions, dimensions);
            byte[] direction = new byte[dimensions];
            for (int k = 0; k < dimensions; k++) {
                direction[k] = (byte) Math.round(127 * matrix[row * dimensions + k] / most);
            }
            rows.put(
                    feature,
                    new Embedding.Row(
                            Math.round(Embedding.GRAIN * vocabulary.weight(row)),
                            Math.max(1, Math.round(Embedding.GRAIN * most / largest)),
                            direction));
        });
        return new Embedding(dimensions, Math.round(Embedding.GRAIN * vocabulary.unknown()), rows);
    }

    private static float largest(float[] values, int at, int n) {
        float most = 1e-12f;
        for (int i = at; i < at + n; i++) {
            most = Math.max(most, Math.abs(values[i]));
        }
        return most;
    }
}
