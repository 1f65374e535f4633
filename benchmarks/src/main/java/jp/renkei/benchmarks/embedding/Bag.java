package jp.renkei.benchmarks.embedding;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A text as rows of the matrix with their weights; immutable, the arrays are never changed.
 *
 * @param weights parallel to {@code rows}
 */
record Bag(int[] rows, float[] weights) {

    /** Without a random share of its features, brought back to length 1. At least one stays. */
    Bag thinned(float share, RandomGenerator random) {
        int[] kept = new int[rows.length];
        float[] left = new float[rows.length];
        int n = 0;
        double squares = 0;
        int sure = rows.length == 0 ? -1 : random.nextInt(rows.length);
        for (int i = 0; i < rows.length; i++) {
            if (i == sure || random.nextFloat() >= share) {
                kept[n] = rows[i];
                left[n++] = weights[i];
                squares += weights[i] * weights[i];
            }
        }
        float scale = (float) (1 / Math.sqrt(squares + 1e-12));
        for (int i = 0; i < n; i++) {
            left[i] *= scale;
        }
        return new Bag(Arrays.copyOf(kept, n), Arrays.copyOf(left, n));
    }
}
