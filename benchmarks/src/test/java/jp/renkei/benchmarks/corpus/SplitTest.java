package jp.renkei.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void aNameStaysWhereItIs() {
        assertThat(Split.of("橋の点検")).isEqualTo(Split.TEST);
        assertThat(Split.of("内閣人事局経費")).isEqualTo(Split.TUNE);
        assertThat(Split.of("地方創生推進交付金")).isEqualTo(Split.TRAIN);
    }

    @Test
    void threeFifthsTrain() {
        Map<Split, Long> counts = IntStream.range(0, 5000)
                .mapToObj(i -> Split.of("事業その" + i))
                .collect(Collectors.groupingBy(split -> split, Collectors.counting()));

        assertThat(counts.get(Split.TRAIN)).isBetween(2900L, 3100L);
        assertThat(counts.get(Split.TUNE)).isBetween(900L, 1100L);
        assertThat(counts.get(Split.TEST)).isBetween(900L, 1100L);
    }
}
