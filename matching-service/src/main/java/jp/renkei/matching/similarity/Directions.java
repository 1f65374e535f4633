package jp.renkei.matching.similarity;

import java.util.Arrays;

/**
 * The directions of the texts of a tile, and their products with one direction. Texts lie side by side in groups of
 * {@value #GROUP}, number by number, so that a wide register holds the same number of many texts and nothing has to be added
 * up across it. The {@link VectorUnit} makes that quicker. Not thread-safe.
 */
final class Directions {

    static final int GROUP = 64;

    private static final boolean WIDE = VectorUnit.isOn() && WideDirections.areUseful();

    private byte[] groups = new byte[0];
    private int dimensions;

    /** @param direction as long as all others, or empty for none */
    void set(int slot, byte[] direction) {
        if (direction.length == 0) {
            return;
        }
        if (dimensions != 0 && dimensions != direction.length) {
            throw new IllegalArgumentException("Directions of " + dimensions + " and " + direction.length + " numbers");
        }
        dimensions = direction.length;
        int needed = (slot / GROUP + 1) * GROUP * dimensions;
        if (needed > groups.length) {
            groups = Arrays.copyOf(groups, Math.min(PostingsTile.SLOTS * dimensions, needed + needed / 4));
        }
        for (int k = 0; k < dimensions; k++) {
            groups[place(slot, k)] = direction[k];
        }
    }

    void clear(int slot) {
        for (int k = 0; k < dimensions && place(slot, k) < groups.length; k++) {
            groups[place(slot, k)] = 0;
        }
    }

    /** Adds to each of the first {@code end} sums, and perhaps to others of their group, what the direction adds to a product. */
    void addProducts(byte[] direction, int end, int[] sums) {
        if (dimensions == 0 || dimensions != direction.length) {
            return;
        }
        int known = Math.min(end, groups.length / dimensions / GROUP * GROUP);
        if (WIDE) {
            WideDirections.addProducts(direction, groups, known, sums);
        } else {
            addOneByOne(direction, known, sums);
        }
    }

    /** As {@link #addProducts}, without wide registers. */
    void addOneByOne(byte[] direction, int end, int[] sums) {
        int[] products = new int[GROUP];
        for (int slot = 0; slot < end; slot += GROUP) {
            Arrays.fill(products, 0);
            for (int k = 0; k < direction.length; k++) {
                int from = slot * direction.length + k * GROUP;
                for (int i = 0; i < GROUP; i++) {
                    products[i] += direction[k] * groups[from + i];
                }
            }
            for (int i = 0; i < GROUP; i++) {
                sums[slot + i] += TextVector.DENSE_FACTOR * products[i];
            }
        }
    }

    private int place(int slot, int number) {
        return slot / GROUP * GROUP * dimensions + number * GROUP + slot % GROUP;
    }
}
