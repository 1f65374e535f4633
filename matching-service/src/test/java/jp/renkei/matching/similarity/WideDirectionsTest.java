package jp.renkei.matching.similarity;

import static org.assertj.core.api.Assertions.assertThat;

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
        byte[] direction = direction(random, dimensions);
        byte[] many = new byte[dimensions * COUNT];
        for (int i = 0; i < COUNT; i++) {
            System.arraycopy(i == 0 ? direction : direction(random, dimensions), 0, many, i * dimensions, dimensions);
        }
        int[] sums = random.ints(COUNT, 0, 1000).toArray();
        int[] expected = sums.clone();
        for (int i = 0; i < COUNT; i++) {
            expected[i] += TextVector.DENSE_FACTOR * Directions.product(direction, many, i * dimensions, 0);
        }

        WideDirections.addProducts(direction, many, COUNT, sums);

        assertThat(sums).isEqualTo(expected);
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
