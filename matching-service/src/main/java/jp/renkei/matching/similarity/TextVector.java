package jp.renkei.matching.similarity;

/**
 * A text as fixed-point weights of its terms. The length of the whole vector is {@link #UNIT}, so the product of two
 * vectors is at most UNIT² and fits an int. Integers make the product independent of the order of summation: it is
 * exactly the same from both ends of a pair. Immutable; the arrays are never changed.
 *
 * @param terms fingerprints, ascending as unsigned numbers do not matter: ascending as signed longs
 * @param weights parallel to {@code terms}
 */
public record TextVector(long[] terms, short[] weights) {

    /** The fixed-point one. */
    public static final int UNIT = 32_000;

    /** The product with another vector: the cosine times UNIT². */
    public int dot(TextVector other) {
        int sum = 0;
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

    /** What this one term adds to {@link #dot}. */
    public int weight(long term) {
        int at = java.util.Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : weights[at];
    }
}
