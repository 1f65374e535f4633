package jp.renkei.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final int RESAMPLES = 4000;

    @Test
    void theIntervalOfAMeanAgreesWithTheNormalApproximation() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();

        Interval interval = new Bootstrap(alone(400), RESAMPLES).mean(values);

        // 0.5 ± 1.96 · 0.5 / √400
        assertThat(interval.value()).isEqualTo(0.5);
        assertThat(interval.low()).isEqualTo(0.451, within(0.006));
        assertThat(interval.high()).isEqualTo(0.549, within(0.006));
    }

    @Test
    void questionsOfOneGroupAreDrawnTogether() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i / 100 % 2).toArray();
        List<String> groups =
                IntStream.range(0, 400).mapToObj(i -> "topic" + i / 100).toList();

        Interval interval = new Bootstrap(groups, RESAMPLES).mean(values);

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void aConstantDifferenceIsCertainBecauseDrawsArePaired() {
        Bootstrap bootstrap = new Bootstrap(alone(50), RESAMPLES);
        double[] differences = new double[50];
        Arrays.fill(differences, 0.01);

        Interval interval = bootstrap.mean(differences);

        assertThat(interval.low()).isEqualTo(0.01, within(1e-12));
        assertThat(interval.excludesZero()).isTrue();
    }

    @Test
    void sameQuestionsGiveTheSameInterval() {
        double[] values = IntStream.range(0, 60).mapToDouble(i -> i * i % 7).toArray();

        assertThat(new Bootstrap(alone(60), RESAMPLES).mean(values))
                .isEqualTo(new Bootstrap(alone(60), RESAMPLES).mean(values));
    }

    private static List<String> alone(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
