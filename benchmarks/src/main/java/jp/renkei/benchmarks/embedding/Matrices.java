package jp.renkei.benchmarks.embedding;

/** Products of matrices kept row by row, in loops that the compiler turns into vector instructions. */
final class Matrices {

    private Matrices() {}

    /** {@code c += a · b} with a of n×m, b of m×p. */
    static void addProduct(float[] a, float[] b, float[] c, int n, int m, int p) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                add(a[i * m + j], b, j * p, c, i * p, p);
            }
        }
    }

    static float[] transposed(float[] a, int n, int m) {
        float[] t = new float[a.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                t[j * n + i] = a[i * m + j];
            }
        }
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
