package jp.renkei.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.matching.match.StatisticsResponse.Spread;
import org.junit.jupiter.api.Test;

class SpreadMeasureTest {

    @Test
    void allEquallyOften() {
        assertThat(SpreadMeasure.of(10, List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3))).isEqualTo(new Spread(10, 0, 3, 0, 0.1));
    }

    @Test
    void allToOne() {
        assertThat(SpreadMeasure.of(10, List.of(7))).isEqualTo(new Spread(10, 9, 7, 0.9, 1));
    }

    @Test
    void twoOfFour() {
        assertThat(SpreadMeasure.of(4, List.of(1, 3))).isEqualTo(new Spread(4, 2, 3, 0.625, 0.75));
    }

    @Test
    void nothingAtAll() {
        assertThat(SpreadMeasure.of(0, List.of())).isEqualTo(new Spread(0, 0, 0, 0, 0));
        assertThat(SpreadMeasure.of(5, List.of())).isEqualTo(new Spread(5, 5, 0, 0, 0));
    }
}
