package jp.renkei.matching.similarity;

/** Products of one direction with many that lie one after the other. Stateless. */
final class Directions {

    private Directions() {}

    /** Adds to each of the first {@code count} sums what the direction adds to a product, see {@link TextVector#dot}. */
    static void addProducts(byte[] direction, byte[] many, int count, int[] sums) {
        int dimensions = direction.length;
        for (int slot = 0; slot < count; slot++) {
            sums[slot] += TextVector.DENSE_FACTOR * product(direction, many, slot * dimensions);
        }
    }

    private static int product(byte[] direction, byte[] many, int from) {
        int sum = 0;
        for (int k = 0; k < direction.length; k++) {
            sum += direction[k] * many[from + k];
        }
        return sum;
    }
}
