package jp.renkei.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.matching.epoch.EpochFile;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.TermKind;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class TermCounterTest {

    private static final EpochFile.Counts SHIPPED = EpochSource.terms();

    @Test
    void withoutNewTextsNothingChanges() {
        EpochFile.Counts same = new TermCounter(SHIPPED).counts(List.of());
        assertThat(same.documents()).isEqualTo(SHIPPED.documents());
        assertThat(same.terms()).isEqualTo(SHIPPED.terms());
        for (TermKind kind : TermKind.values()) {
            assertThat(same.commonness().get(kind))
                    .isCloseTo(SHIPPED.commonness().get(kind), Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void newTextsAreAddedToThoseBefore() {
        TermCounter counter = new TermCounter(SHIPPED);
        counter.addDocuments(50);
        counter.add(TermKind.WORD, "漏水", 40);
        counter.add(TermKind.WORD, "ジャバウォック", 30);
        counter.add(TermKind.WORD, "スナーク", 1);
        EpochFile.Counts sum =
                counter.counts(List.of(TextAnalysis.frequencies("漏水", "漏水とジャバウォック", SentenceWeights.EVEN)));
        assertThat(sum.documents()).isEqualTo(SHIPPED.documents() + 50);
        assertThat(sum.of(TermKind.WORD))
                .containsEntry("漏水", SHIPPED.of(TermKind.WORD).get("漏水") + 40)
                .containsEntry("ジャバウォック", 30)
                .doesNotContainKey("スナーク");
        assertThat(sum.statistics().knows(TermKind.WORD.fingerprint("ジャバウォック"))).isTrue();
    }

    /** Two texts of the same two words hold √2 of their kind, whatever the words weigh. */
    @Test
    void howMuchATextHoldsIsMeasured() {
        TermCounter counter = new TermCounter();
        counter.addDocuments(100);
        counter.add(TermKind.KANJI, "水", 2);
        counter.add(TermKind.KANJI, "道", 2);
        TermFrequencies text = new TermFrequencies();
        text.add(TermKind.KANJI.fingerprint("水"), TermFrequencies.UNIT);
        text.add(TermKind.KANJI.fingerprint("道"), TermFrequencies.UNIT);
        EpochFile.Counts counts = counter.counts(List.of(text, text));
        double expected = counts.statistics().expectedWeight(TermKind.KANJI.fingerprint("水"))
                + counts.statistics().expectedWeight(TermKind.KANJI.fingerprint("道"));
        assertThat(expected).isCloseTo(Math.sqrt(2), Offset.offset(1e-9));
    }
}
