package jp.renkei.matching.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in a JVM of its own, because the module makes everything else slow while nothing is compiled by the second compiler. */
class WideDirectionsTest {

    private static final int COUNT = 300;

    @ParameterizedTest
    @ValueSource(ints = {256, 384, 5})
    void givesTheSameProductsAsOneByOne(int dimensions) {
        Random random = new Random(dimensions);
        byte[] direction = new byte[dimensions];
        byte[] many = new byte[dimensions * COUNT];
        random.nextBytes(direction);
        random.nextBytes(many);
        int[] sums = random.ints(COUNT, 0, 1000).toArray();
        int[] expected = sums.clone();
        for (int i = 0; i < COUNT; i++) {
            expected[i] += TextVector.DENSE_FACTOR * Directions.product(direction, many, i * dimensions, 0);
        }

        WideDirections.addProducts(direction, many, COUNT, sums);

        assertThat(sums).isEqualTo(expected);
    }
}
