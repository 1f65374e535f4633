package jp.renkei.matching.similarity;

import static jdk.incubator.vector.VectorOperators.ADD;
import static jdk.incubator.vector.VectorOperators.B2S;
import static jdk.incubator.vector.VectorOperators.S2I;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** {@link Directions} by the wide registers of the processor; to be touched only where the JDK's module is there. */
final class WideDirections {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int STEP = Math.max(INTS.length(), 8);
    private static final VectorSpecies<Short> SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(STEP * Short.SIZE));
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(STEP * Byte.SIZE));

    private WideDirections() {}

    /** Whether the registers hold eight numbers or more; with fewer there is nothing to gain. */
    static boolean areUseful() {
        return INTS.length() == STEP;
    }

    static void addProducts(byte[] direction, byte[] many, int count, int[] sums) {
        int even = direction.length - direction.length % STEP;
        for (int slot = 0; slot < count; slot++) {
            int from = slot * direction.length;
            int product = product(direction, many, from, even) + Directions.product(direction, many, from, even);
            sums[slot] += TextVector.DENSE_FACTOR * product;
        }
    }

    private static int product(byte[] direction, byte[] many, int from, int length) {
        IntVector sum = IntVector.zero(INTS);
        for (int k = 0; k < length; k += STEP) {
            ShortVector mine =
                    (ShortVector) ByteVector.fromArray(BYTES, direction, k).convertShape(B2S, SHORTS, 0);
            ShortVector theirs =
                    (ShortVector) ByteVector.fromArray(BYTES, many, from + k).convertShape(B2S, SHORTS, 0);
            sum = sum.add(mine.mul(theirs).convertShape(S2I, INTS, 0));
        }
        return sum.reduceLanes(ADD);
    }
}
