package jp.renkei.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final int NONE = -1;
    private static final int[] NOBODY = {};

    @Test
    void theFirstPlaceIsPerfect() {
        assertThat(Outcome.of(new double[] {1, 3, 2}, new int[] {1}, NONE, NOBODY))
                .isEqualTo(new Outcome(1, 1, 1, 0));
    }

    @Test
    void theThirdPlaceIsDiscounted() {
        Outcome third = Outcome.of(new double[] {1, 3, 2}, new int[] {0}, NONE, NOBODY);

        assertThat(third.ndcg()).isEqualTo(0.5, within(1e-12));
        assertThat(third.reciprocalRank()).isEqualTo(1 / 3.0);
        assertThat(third.found()).isEqualTo(1);
    }

    @Test
    void twoRelevantTextsAreMeasuredAgainstTheIdealOrder() {
        // Ranks 1 and 4: (1 + 1/log2 5) / (1 + 1/log2 3), worked out by hand.
        Outcome outcome = Outcome.of(new double[] {9, 8, 7, 6}, new int[] {3, 0}, NONE, NOBODY);

        assertThat(outcome.ndcg()).isEqualTo(1.430677 / 1.630930, within(1e-6));
        assertThat(outcome.reciprocalRank()).isEqualTo(1);
        assertThat(outcome.found()).isEqualTo(1);
    }

    @Test
    void theEleventhPlaceIsFoundButGainsNothing() {
        double[] scores = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

        assertThat(Outcome.of(scores, new int[] {10}, NONE, NOBODY)).isEqualTo(new Outcome(0, 1 / 11.0, 1, 0));
    }

    @Test
    void whatWasNotRetrievedCountsNothing() {
        assertThat(Outcome.of(new double[] {0, 0}, new int[] {0}, NONE, NOBODY)).isEqualTo(new Outcome(0, 0, 0, 0));
    }

    @Test
    void theHiddenTextTakesNoPlace() {
        assertThat(Outcome.of(new double[] {9, 3, 2}, new int[] {1}, 0, NOBODY)).isEqualTo(new Outcome(1, 1, 1, 0));
    }

    @Test
    void ofEqualsTheEarlierComesFirst() {
        assertThat(Outcome.of(new double[] {2, 2}, new int[] {1}, NONE, NOBODY).reciprocalRank())
                .isEqualTo(0.5);
    }

    @Test
    void whoeverFindsAMisleadingTextAmongTheFirstThreeIsMisled() {
        double[] scores = {4, 3, 2, 1};

        assertThat(Outcome.of(scores, new int[] {0}, NONE, new int[] {2}).misled())
                .isEqualTo(1);
        assertThat(Outcome.of(scores, new int[] {0}, NONE, new int[] {3}).misled())
                .isZero();
        assertThat(Outcome.of(scores, new int[] {0}, 1, new int[] {3}).misled()).isEqualTo(1);
    }
}
