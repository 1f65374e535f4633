package jp.renkei.matching.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs in a JVM of its own, as {@link WideDirectionsTest} does. */
class WideColumnsTest {

    private static final int COUNT = 7;

    @Test
    void givesTheSameProductsAsOneByOne() {
        Random random = new Random(1);
        Columns columns = new Columns();
        columns.reach(2 * Columns.BLOCK);
        int[] chosen = IntStream.range(0, COUNT).map(i -> columns.take()).toArray();
        int[] weights = random.ints(COUNT, 1, TextVector.UNIT).toArray();
        int[] sums = random.ints(columns.length(), 0, 1000).toArray();
        int[] expected = sums.clone();
        for (int column : chosen) {
            for (int slot = 0; slot < columns.length(); slot++) {
                columns.set(column, slot, random.nextInt(TextVector.UNIT / 100));
            }
        }
        for (int slot = 0; slot < columns.length(); slot++) {
            for (int i = 0; i < COUNT; i++) {
                expected[slot] += columns.get(chosen[i], slot) * weights[i];
            }
        }

        columns.addProducts(
                Arrays.copyOf(chosen, COUNT + Columns.AT_ONCE),
                Arrays.copyOf(weights, COUNT + Columns.AT_ONCE),
                COUNT,
                columns.length(),
                sums);

        assertThat(sums).isEqualTo(expected);
    }
}
