package jp.renkei.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.MunicipalityFixture;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import org.junit.jupiter.api.Test;

class EpochDriftTest {

    private static final Epoch EPOCH = EpochSource.shipped();

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final VectorBuilder vectors = new VectorBuilder(EPOCH);

    @Test
    void anEmptyCatalogueHasNotMoved() {
        assertThat(EpochDrift.of(view, EPOCH)).isEqualTo(new EpochDrift(0));
    }

    @Test
    void wordsOfTheDayAreKnown() {
        put("水道管の漏水調査に人手が足りない", "古い水道管の漏水が増えているが、調査の技術を持つ職員が退職した。");
        assertThat(EpochDrift.of(view, EPOCH).unknownWords()).isLessThan(0.2);
        assertThat(EpochDrift.of(view, EPOCH).isTooFar()).isFalse();
    }

    @Test
    void aCatalogueOfNewThingsAsksForANewEpoch() {
        put("ジャバウォック対応", "スナーク、バンダースナッチ、ボロゴーヴ、ジャブジャブ鳥がトーヴする。");
        assertThat(EpochDrift.of(view, EPOCH).isTooFar()).isTrue();
    }

    private void put(String title, String description) {
        CatalogueRecord state = RecordFixture.issue(MunicipalityFixture.sakai(), title, description)
                .build();
        view.put(
                state,
                vectors.build(TextAnalysis.frequencies(state.title(), state.description(), SentenceWeights.EVEN)));
    }
}
