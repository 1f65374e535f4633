package jp.renkei.benchmarks.embedding;

import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of matrices kept row by row. Rows are shared out among the processors and columns among the lanes of their vector
 * units; an element is summed up in one order by fused multiply-adds, so it does not depend on how many there are.
 */
final class Matrices {

    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /** So many rows and twice the width of a vector in columns are summed up in registers. */
    private static final int ROWS = 4;

    private Matrices() {}

    /** {@code c += a · b} with a of n×m, b of m×p. */
    static void addProduct(float[] a, float[] b, float[] c, int n, int m, int p) {
        IntStream.range(0, (n + ROWS - 1) / ROWS).parallel().forEach(tile -> {
            int i = tile * ROWS;
            int k = 0;
            for (; i + ROWS <= n && k + 2 * WIDTH <= p; k += 2 * WIDTH) {
                addTile(a, i * m, b, k, c, i * p + k, m, p);
            }
            for (int row = i; row < Math.min(n, i + ROWS); row++) {
                for (int column = k; column < p; column++) {
                    c[row * p + column] = sum(a, row * m, b, column, c[row * p + column], m, p);
                }
            }
        });
    }

    private static float sum(float[] a, int aAt, float[] b, int column, float from, int m, int p) {
        float sum = from;
        for (int j = 0; j < m; j++) {
            sum = Math.fma(a[aAt + j], b[j * p + column], sum);
        }
        return sum;
    }

    private static void addTile(float[] a, int aAt, float[] b, int column, float[] c, int cAt, int m, int p) {
        FloatVector c00 = at(c, cAt);
        FloatVector c01 = at(c, cAt + WIDTH);
        FloatVector c10 = at(c, cAt + p);
        FloatVector c11 = at(c, cAt + p + WIDTH);
        FloatVector c20 = at(c, cAt + 2 * p);
        FloatVector c21 = at(c, cAt + 2 * p + WIDTH);
        FloatVector c30 = at(c, cAt + 3 * p);
        FloatVector c31 = at(c, cAt + 3 * p + WIDTH);
        for (int j = 0; j < m; j++) {
            FloatVector b0 = at(b, j * p + column);
            FloatVector b1 = at(b, j * p + column + WIDTH);
            FloatVector factor = FloatVector.broadcast(LANES, a[aAt + j]);
            c00 = factor.fma(b0, c00);
            c01 = factor.fma(b1, c01);
            factor = FloatVector.broadcast(LANES, a[aAt + m + j]);
            c10 = factor.fma(b0, c10);
            c11 = factor.fma(b1, c11);
            factor = FloatVector.broadcast(LANES, a[aAt + 2 * m + j]);
            c20 = factor.fma(b0, c20);
            c21 = factor.fma(b1, c21);
            factor = FloatVector.broadcast(LANES, a[aAt + 3 * m + j]);
            c30 = factor.fma(b0, c30);
            c31 = factor.fma(b1, c31);
        }
        c00.intoArray(c, cAt);
        c01.intoArray(c, cAt + WIDTH);
        c10.intoArray(c, cAt + p);
        c11.intoArray(c, cAt + p + WIDTH);
        c20.intoArray(c, cAt + 2 * p);
        c21.intoArray(c, cAt + 2 * p + WIDTH);
        c30.intoArray(c, cAt + 3 * p);
        c31.intoArray(c, cAt + 3 * p + WIDTH);
    }

    private static FloatVector at(float[] from, int at) {
        return FloatVector.fromArray(LANES, from, at);
    }

    static float[] transposed(float[] a, int n, int m) {
        float[] t = new float[a.length];
        IntStream.range(0, m).parallel().forEach(j -> {
            for (int i = 0; i < n; i++) {
                t[j * n + i] = a[i * m + j];
            }
        });
        return t;
    }

    /** {@code to += factor · from}, of length n from the given places on. */
    static void add(float factor, float[] from, int fromAt, float[] to, int toAt, int n) {
        for (int k = 0; k < n; k++) {
            to[toAt + k] += factor * from[fromAt + k];
        }
    }

    static float dot(float[] a, int aAt, float[] b, int bAt, int n) {
        float sum = 0;
        for (int k = 0; k < n; k++) {
            sum += a[aAt + k] * b[bAt + k];
        }
        return sum;
    }
}
