package jp.renkei.matching.similarity;

import static jdk.incubator.vector.VectorOperators.B2S;
import static jdk.incubator.vector.VectorOperators.S2I;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** {@link Directions} by the wide registers of the processor; to be touched only where the JDK's module is there. */
final class WideDirections {

    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int STEP = SHORTS.length();
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, STEP * Byte.SIZE)));

    private WideDirections() {}

    /** Whether the registers hold sixteen numbers or more, and no more than half a group. */
    static boolean areUseful() {
        return STEP >= 16 && STEP * 2 <= Directions.GROUP;
    }

    /** Two registers at a time, so that one need not wait for the other. */
    static void addProducts(byte[] direction, byte[] groups, int end, int[] sums) {
        for (int group = 0; group < end; group += Directions.GROUP) {
            for (int lane = 0; lane < Directions.GROUP; lane += 2 * STEP) {
                ShortVector first = ShortVector.zero(SHORTS);
                ShortVector second = ShortVector.zero(SHORTS);
                int from = group * direction.length + lane;
                for (int k = 0; k < direction.length; k++) {
                    first = first.add(shorts(groups, from).mul(direction[k]));
                    second = second.add(shorts(groups, from + STEP).mul(direction[k]));
                    from += Directions.GROUP;
                }
                add(first, sums, group + lane);
                add(second, sums, group + lane + STEP);
            }
        }
    }

    /** No part of a product leaves the range of a short, see {@link TextVector#DENSE_UNIT}. */
    private static ShortVector shorts(byte[] groups, int from) {
        return (ShortVector) ByteVector.fromArray(BYTES, groups, from).convertShape(B2S, SHORTS, 0);
    }

    private static void add(ShortVector products, int[] sums, int at) {
        for (int part = 0; part < 2; part++) {
            IntVector ints = (IntVector) products.convertShape(S2I, INTS, part);
            int from = at + part * INTS.length();
            IntVector.fromArray(INTS, sums, from)
                    .add(ints.mul(TextVector.DENSE_FACTOR))
                    .intoArray(sums, from);
        }
    }
}
