package jp.renkei.matching.similarity;

/**
 * A text as fixed-point weights of its terms and a direction in the embedding. The product of two vectors is a cosine times
 * {@link #UNIT}², less what each has in common with any text; it is made of integers, so it does not depend on the order of
 * summation and is exactly the same from both ends of a pair. Immutable; the arrays are never changed.
 *
 * @param terms fingerprints, ascending as signed longs
 * @param weights parallel to {@code terms}
 * @param common the product to expect with a random text
 * @param dense the direction in the embedding, at most {@link #DENSE_UNIT} long; empty without an embedding
 */
public record TextVector(long[] terms, short[] weights, int common, byte[] dense) {

    /** The fixed-point one. */
    public static final int UNIT = 32_000;

    /** A direction has at most so many numbers; Lucene keeps no more either. */
    public static final int MOST_DIMENSIONS = 1024;

    /**
     * The length of a direction in the embedding. Rounding {@link #MOST_DIMENSIONS} numbers makes it at most 16 longer, so the
     * product of two directions, and any part of it, fits 16 bits: 181² &lt; 2¹⁵.
     */
    public static final int DENSE_UNIT = 165;

    /** What the product of two directions is multiplied by: a quarter of the whole for two equal ones. */
    public static final int DENSE_FACTOR = UNIT * UNIT / (DENSE_UNIT * DENSE_UNIT * 4);

    /** The product with another vector: the cosine times UNIT², negative for texts with less in common than random ones. */
    public int dot(TextVector other) {
        int sum = dotWithoutTerms(other);
        int j = 0;
        for (int i = 0; i < terms.length && j < other.terms.length; ) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The part of {@link #dot} that the terms have no share in. */
    public int dotWithoutTerms(TextVector other) {
        int sum = 0;
        for (int k = 0; k < dense.length; k++) {
            sum += dense[k] * other.dense[k];
        }
        return DENSE_FACTOR * sum - common - other.common;
    }
}
