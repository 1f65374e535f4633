package jp.renkei.matching.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in a JVM of its own, because the module makes everything else slow while nothing is compiled by the second compiler. */
class WideDirectionsTest {

    private static final int COUNT = 300;

    @ParameterizedTest
    @ValueSource(ints = {96, 1024, 5})
    void givesTheSameProductsAsOneByOne(int dimensions) {
        Random random = new Random(dimensions);
        byte[][] all = new byte[COUNT][];
        Directions directions = new Directions();
        for (int i = 0; i < COUNT; i++) {
            all[i] = direction(random, dimensions);
            directions.set(i, all[i]);
        }
        directions.clear(7);
        int room = (COUNT / Directions.GROUP + 1) * Directions.GROUP;
        int[] sums = random.ints(room, 0, 1000).toArray();
        int[] expected = sums.clone();
        for (int i = 0; i < COUNT; i++) {
            expected[i] += i == 7 ? 0 : TextVector.DENSE_FACTOR * product(all[0], all[i]);
        }
        int[] narrow = sums.clone();

        directions.addProducts(all[0], COUNT, sums);
        directions.addOneByOne(all[0], COUNT, narrow);

        assertThat(sums).startsWith(Arrays.copyOf(expected, COUNT));
        assertThat(narrow).startsWith(Arrays.copyOf(expected, COUNT));
    }

    private static int product(byte[] one, byte[] other) {
        return new TextVector(new long[0], new short[0], 0, one)
                        .dot(new TextVector(new long[0], new short[0], 0, other))
                / TextVector.DENSE_FACTOR;
    }

    /** As long as a direction can be: the products with itself and its likes use all of the range. */
    private static byte[] direction(Random random, int dimensions) {
        double[] raw = random.doubles(dimensions, -1, 1).toArray();
        double length = Math.sqrt(DoubleStream.of(raw).map(x -> x * x).sum());
        byte[] direction = new byte[dimensions];
        for (int k = 0; k < dimensions; k++) {
            direction[k] = (byte) Math.clamp(Math.round(raw[k] * TextVector.DENSE_UNIT / length), -127, 127);
        }
        return direction;
    }
}
