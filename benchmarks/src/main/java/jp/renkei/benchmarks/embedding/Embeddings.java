package jp.renkei.benchmarks.embedding;

/** Sums of vectors. */
final class Embeddings {

    private Embeddings() {}

    /** Writes the sum of a bag, brought to length 1, and returns the length it had. */
    static float unit(Bag bag, float[] matrix, int d, float[] to, int at) {
        for (int f = 0; f < bag.rows().length; f++) {
            Matrices.add(bag.weights()[f], matrix, bag.rows()[f] * d, to, at, d);
        }
        float length = (float) Math.sqrt(Matrices.dot(to, at, to, at, d)) + 1e-9f;
        for (int k = 0; k < d; k++) {
            to[at + k] /= length;
        }
        return length;
    }
}
