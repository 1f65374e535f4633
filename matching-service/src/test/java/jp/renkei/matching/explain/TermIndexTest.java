package jp.renkei.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import jp.renkei.matching.similarity.TextVector;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    private final Random random = new Random(7);

    @Test
    void productAndWeightsAreThoseOfTheTwoTexts() {
        for (int round = 0; round < 100; round++) {
            TextVector one = text(random.nextInt(300));
            TextVector other = text(random.nextInt(300));
            TermIndex.Common common = new TermIndex(one).with(other);
            assertThat(common.product()).isEqualTo(one.dot(other));
            assertThat(common.inOther()).isEqualTo(weightsOf(one.terms(), other));
            assertThat(common.ofOther()).isEqualTo(weightsOf(other.terms(), one));
        }
    }

    private static int[] weightsOf(long[] terms, TextVector text) {
        return LongStream.of(terms)
                .mapToInt(term -> {
                    int place = Arrays.binarySearch(text.terms(), term);
                    return place < 0 ? 0 : text.weights()[place];
                })
                .toArray();
    }

    /** Of few different terms, so that texts share many and some lie at the same place of the table. */
    private TextVector text(int size) {
        long[] terms = random.longs(size, -400, 400)
                .map(term -> term << 19)
                .distinct()
                .sorted()
                .toArray();
        short[] weights = new short[terms.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (1 + random.nextInt(5_000));
        }
        byte[] dense = new byte[16];
        random.nextBytes(dense);
        return new TextVector(terms, weights, random.nextInt(1_000), dense);
    }
}
