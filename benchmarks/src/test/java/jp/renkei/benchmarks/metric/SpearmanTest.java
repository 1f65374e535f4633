package jp.renkei.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpearmanTest {

    @Test
    void onlyTheOrderCounts() {
        assertThat(Spearman.correlation(new double[] {1, 2, 3}, new double[] {1, 10, 100}))
                .isEqualTo(1, within(1e-12));
        assertThat(Spearman.correlation(new double[] {1, 2, 3}, new double[] {9, 4, 1}))
                .isEqualTo(-1, within(1e-12));
    }

    @Test
    void equalValuesShareTheirMeanRank() {
        // Ranks 0.5, 0.5, 2, 3 against 0, 1, 2, 3: 4.5 / √(4.5 · 5)
        assertThat(Spearman.correlation(new double[] {1, 1, 2, 3}, new double[] {1, 2, 3, 4}))
                .isEqualTo(4.5 / Math.sqrt(22.5), within(1e-12));
    }
}
