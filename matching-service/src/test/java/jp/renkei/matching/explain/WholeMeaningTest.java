package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.MunicipalityFixture;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.SentenceWeights;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;
import org.junit.jupiter.api.Test;

/** What an explanation says when a sentence encoder gives the directions. */
class WholeMeaningTest {

    private static final Epoch EPOCH = EpochSource.shipped().withoutEmbedding();
    private static final Explainer EXPLAINER = new Explainer(
            EPOCH, new PairScorer(EPOCH), Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), FiscalYear.ZONE));

    @Test
    void aNearnessOfTheWholeIsNamedAndNoPairsOfWords() {
        String label = label(subject("買い物弱者", "近くに店がない。", 10), subject("移動販売", "店まで行けない住民がいる。", 10));
        assertThat(label).contains("文全体の意味").doesNotContain("関連する言葉");
    }

    @Test
    void whereTheWordsCarryThePairNothingIsSaidOfTheWhole() {
        String text = "橋の点検の費用が高い。";
        assertThat(label(subject("橋梁の点検", text, 3), subject("橋梁の点検", text, 3)))
                .contains("共通する言葉")
                .doesNotContain("文全体の意味");
    }

    private static String label(Subject own, Subject other) {
        return EXPLAINER.explain(own, other, new CatalogueView(new PostingsView())).factors().stream()
                .filter(factor -> factor.code() == FactorCode.TEXT)
                .findFirst()
                .orElseThrow()
                .label()
                .ja();
    }

    private static Subject subject(String title, String description, int number) {
        Municipality home = MunicipalityFixture.kochi();
        var state = issue(home, title, description).build();
        byte[] direction = new byte[256];
        Arrays.fill(direction, (byte) number);
        return Subject.of(
                state,
                RecordFacts.of(state, MunicipalityFacts.of(home)),
                new VectorBuilder(EPOCH)
                        .build(TextAnalysis.frequencies(title, description, SentenceWeights.EVEN), direction),
                home);
    }
}
