package jp.renkei.matching.index;

import java.io.IOException;
import java.nio.file.Path;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.encoder.Encoder;
import jp.renkei.matching.encoder.StaticEncoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.text.JapaneseAnalyzers;

/** An index without the service around it. */
public final class IndexFixture {

    private IndexFixture() {}

    /** An empty index; the folder must not exist yet. */
    public static CatalogueIndex begin(Path folder, Epoch epoch) throws IOException {
        Encoder encoder = new StaticEncoder(epoch);
        return CatalogueIndex.open(folder, fresh(epoch, encoder), Ranking.of(epoch, encoder), new CatalogueJson());
    }

    static IndexState fresh(Epoch epoch, Encoder encoder) {
        return new IndexState("topic", 0, epoch.number(), JapaneseAnalyzers.hash(), encoder.identity(), true);
    }
}
