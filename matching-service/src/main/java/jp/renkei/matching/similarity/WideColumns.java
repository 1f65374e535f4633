package jp.renkei.matching.similarity;

import static jdk.incubator.vector.VectorOperators.S2I;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** {@link Columns} by the wide registers of the processor; to be touched only where the JDK's module is there. */
final class WideColumns {

    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final int STEP = INTS.length();
    private static final VectorSpecies<Short> SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(Math.max(64, STEP * Short.SIZE)));

    private WideColumns() {}

    /** Whether the registers hold eight numbers or more; with fewer there is nothing to gain. */
    static boolean areUseful() {
        return STEP >= 8;
    }

    /** Adds what the four columns chosen from {@code i} on add to a block of sums. */
    static void addProducts(short[][] columns, int[] chosen, int[] weights, int i, int from, int[] sums) {
        short[] a = columns[chosen[i]];
        short[] b = columns[chosen[i + 1]];
        short[] c = columns[chosen[i + 2]];
        short[] d = columns[chosen[i + 3]];
        for (int slot = from; slot < from + Columns.BLOCK; slot += STEP) {
            IntVector.fromArray(INTS, sums, slot)
                    .add(ints(a, slot).mul(weights[i]))
                    .add(ints(b, slot).mul(weights[i + 1]))
                    .add(ints(c, slot).mul(weights[i + 2]))
                    .add(ints(d, slot).mul(weights[i + 3]))
                    .intoArray(sums, slot);
        }
    }

    private static IntVector ints(short[] column, int slot) {
        return (IntVector) ShortVector.fromArray(SHORTS, column, slot).convertShape(S2I, INTS, 0);
    }
}
