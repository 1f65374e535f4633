package jp.renkei.matching.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingsViewTest {

    private static final int TERMS = 40;

    private final PostingsView view = new PostingsView();
    private final Map<Integer, TextVector> model = new HashMap<>();

    /**
     * Slots around the border of two tiles, few terms that all share and many that hardly anybody shares; in the last case so
     * many texts that frequent terms get columns and lose them again.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 30, 6000, 64, 1",
        "65500, 80, 6000, 256, 2",
        "65300, 500, 6000, 0, 3",
        "131000, 1000, 6000, 8, 4",
        "0, 2000, 36000, 8, 5"
    })
    void productsAreThoseOfTheVectorsAfterARandomHistory(int first, int slots, int events, int dimensions, long seed) {
        Random random = new Random(seed);
        for (int event = 1; event <= events; event++) {
            int slot = first + random.nextInt(slots);
            if (model.remove(slot) != null) {
                view.remove(slot);
            }
            // Now and then most texts go, so that postings shrink as far as they grew.
            boolean ebb = event / (events / 6) % 2 == 1;
            if (random.nextInt(20) < (ebb ? 1 : 16)) {
                TextVector text = text(random, dimensions);
                model.put(slot, text);
                view.put(slot, text);
            }
            if (event % (events / 12) == 0) {
                TextVector query = text(random, dimensions);
                assertThat(shown(Integer.MIN_VALUE, query)).isEqualTo(expected(Integer.MIN_VALUE, query));
                assertThat(shown(100_000, query)).isEqualTo(expected(100_000, query));
            }
        }
    }

    @Test
    void theTextOfAFreeSlotIsAnError() {
        view.put(3, text(new Random(5), 4));
        view.remove(3);
        assertThatThrownBy(() -> view.text(3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(shown(Integer.MIN_VALUE, text(new Random(6), 4))).isEmpty();
    }

    private Map<Integer, Integer> shown(int least, TextVector query) {
        Map<Integer, Integer> shown = new TreeMap<>();
        view.eachAtLeast(
                least,
                query,
                (slot, product) -> assertThat(shown.put(slot, product)).isNull());
        return shown;
    }

    private Map<Integer, Integer> expected(int least, TextVector query) {
        Map<Integer, Integer> expected = new TreeMap<>();
        model.forEach((slot, text) -> {
            if (query.dot(text) >= least) {
                expected.put(slot, query.dot(text));
            }
        });
        return expected;
    }

    private static TextVector text(Random random, int dimensions) {
        long[] terms = random.longs(30, 0, TERMS)
                .map(n -> n < TERMS / 2 ? n << 20 : n * random.nextInt(100_000))
                .sorted()
                .distinct()
                .toArray();
        short[] weights = new short[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (1 + random.nextInt(i == 0 ? 1_000 : 200));
        }
        byte[] direction = new byte[dimensions];
        random.nextBytes(direction);
        for (int i = 0; i < dimensions; i++) {
            direction[i] /= 8;
        }
        return new TextVector(terms, weights, random.nextInt(1_000), direction);
    }
}
