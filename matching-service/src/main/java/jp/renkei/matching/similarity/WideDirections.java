package jp.renkei.matching.similarity;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.B2S;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** {@link Directions} by the wide registers of the processor; to be touched only where the JDK's module is there. */
final class WideDirections {

    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final int STEP = SHORTS.length();
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, STEP * Byte.SIZE)));

    private WideDirections() {}

    /** Whether the registers hold sixteen numbers or more; with fewer there is nothing to gain. */
    static boolean areUseful() {
        return STEP >= 16;
    }

    static void addProducts(byte[] direction, byte[] many, int count, int[] sums) {
        int even = direction.length - direction.length % STEP;
        short[] wide = new short[direction.length];
        for (int k = 0; k < direction.length; k++) {
            wide[k] = direction[k];
        }
        for (int slot = 0; slot < count; slot++) {
            int from = slot * direction.length;
            int product = product(wide, many, from, even) + Directions.product(direction, many, from, even);
            sums[slot] += TextVector.DENSE_FACTOR * product;
        }
    }

    /** No part of the sum leaves the range of a short, see {@link TextVector#DENSE_UNIT}. */
    private static int product(short[] direction, byte[] many, int from, int length) {
        ShortVector sum = ShortVector.zero(SHORTS);
        for (int k = 0; k < length; k += STEP) {
            ShortVector theirs =
                    (ShortVector) ByteVector.fromArray(BYTES, many, from + k).convertShape(B2S, SHORTS, 0);
            sum = sum.add(theirs.mul(ShortVector.fromArray(SHORTS, direction, k)));
        }
        return sum.reduceLanes(ADD);
    }
}
