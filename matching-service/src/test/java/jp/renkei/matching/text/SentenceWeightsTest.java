package jp.renkei.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import jp.renkei.matching.epoch.EpochSource;
import org.junit.jupiter.api.Test;

class SentenceWeightsTest {

    private static final String STOCK = "人口減少と少子高齢化が進むなか、持続可能なまちづくりが求められている。";
    private static final String MATTER = "配水管の漏水が年に四十件を超え、どこから掘ればよいか決められない。";

    private final SentenceWeights weights =
            new SentenceWeights(EpochSource.shipped().boilerplate());

    @Test
    void aSentenceThatAnyPlanHoldsCountsLittle() {
        assertThat(at(STOCK + MATTER, 0)).isLessThanOrEqualTo(TermFrequencies.UNIT / 4);
        assertThat(at(STOCK + MATTER, STOCK.length())).isEqualTo(TermFrequencies.UNIT);
    }

    @Test
    void theOrderOfTheSentencesDoesNotMatter() {
        assertThat(at(MATTER + STOCK, 0)).isEqualTo(at(STOCK + MATTER, STOCK.length()));
        assertThat(at(MATTER + STOCK, MATTER.length())).isEqualTo(at(STOCK + MATTER, 0));
    }

    @Test
    void aTitleCountsHalfAtLeast() {
        String title = "持続可能な地域社会の実現に向けた取組の推進";
        SentenceWeights.Weighing weighing = weights.ofTitle(title);
        TextAnalysis.occurrences(title).forEach(o -> weighing.add(o.kind().fingerprint(o.term()), o.start()));
        assertThat(weighing.at(0)).isBetween(TermFrequencies.UNIT / 2, TermFrequencies.UNIT);
    }

    @Test
    void sentencesBeginAfterAnEndAndNowhereElse() {
        assertThat(SentenceWeights.starts("")).containsExactly(0);
        assertThat(SentenceWeights.starts("一つ")).containsExactly(0);
        assertThat(SentenceWeights.starts("一つ。")).containsExactly(0);
        assertThat(SentenceWeights.starts("一つ。二つ\n三つ！")).containsExactly(0, 3, 6);
        assertThat(SentenceWeights.starts("。".repeat(40))).hasSize(40);
    }

    private int at(String text, int start) {
        SentenceWeights.Weighing weighing = weights.ofDescription(text);
        TextAnalysis.occurrences(text).forEach(o -> weighing.add(o.kind().fingerprint(o.term()), o.start()));
        return weighing.at(start);
    }
}
