package jp.renkei.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.encoder.Encoder;
import jp.renkei.matching.encoder.EncoderFixture;
import jp.renkei.matching.encoder.StaticEncoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index whose directions come from a sentence encoder. */
class EncodedIndexTest {

    private static final Epoch EPOCH = EpochSource.shipped();
    private static final CatalogueJson JSON = new CatalogueJson();

    @TempDir
    Path folder;

    @Test
    void directionsAreReadBackAndNotComputedAgain() throws Exception {
        Counted encoder = new Counted(EncoderFixture.in(folder).load(EPOCH));
        List<TextVector> before;
        try (CatalogueIndex index = open(encoder)) {
            for (int i = 0; i < 30; i++) {
                index.apply(index.prepare(
                        IndexGenerationsTest.issue(id(i), 1, "Issue " + i, "Bridge inspection, part " + i)));
                if (i % 10 == 9) {
                    index.advanceTo(i + 1);
                    index.commit();
                }
            }
            index.apply(
                    index.prepare(IndexGenerationsTest.issue(id(3), 2, "Shopping", "Residents cannot reach a shop.")));
            index.advanceTo(31);
            index.commit();
            before = texts(index);
        }
        assertThat(encoder.computed).hasValue(31);
        encoder.computed.set(0);

        try (CatalogueIndex again = open(encoder)) {
            List<TextVector> after = texts(again);
            assertThat(encoder.computed).hasValue(0);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).dense())
                        .hasSize(384)
                        .isEqualTo(before.get(i).dense());
                assertThat(after.get(i).dot(after.get(3)))
                        .isEqualTo(before.get(i).dot(before.get(3)));
            }
            assertThat(after.get(2).dot(after.get(4)))
                    .isGreaterThan(after.get(2).dot(after.get(3)));
        }
    }

    @Test
    void anIndexOfAnotherEncoderIsNotUsed() throws Exception {
        EncoderFixture settings = EncoderFixture.in(folder);
        try (CatalogueIndex index = open(settings.load(EPOCH))) {
            index.commit();
        }
        assertThatThrownBy(() -> open(settings.withPrefix("query: ").load(EPOCH)))
                .isInstanceOf(ForeignIndexException.class);
        assertThatThrownBy(() -> open(new StaticEncoder(EPOCH))).isInstanceOf(ForeignIndexException.class);
        open(settings.load(EPOCH)).close();
    }

    private CatalogueIndex open(Encoder encoder) throws IOException {
        return CatalogueIndex.open(
                folder.resolve("index"), IndexFixture.fresh(EPOCH, encoder), Ranking.of(EPOCH, encoder), JSON);
    }

    private static List<TextVector> texts(CatalogueIndex index) {
        return IntStream.range(0, 30)
                .mapToObj(i -> index.view().text(id(i)).orElseThrow())
                .toList();
    }

    private static UUID id(int i) {
        return new UUID(7, i);
    }

    /** Counts how often the encoder behind it has to compute. */
    private record Counted(Encoder encoder, AtomicInteger computed) implements Encoder {

        Counted(Encoder encoder) {
            this(encoder, new AtomicInteger());
        }

        @Override
        public Encoder with(Epoch epoch) {
            return new Counted(encoder.with(epoch), computed);
        }

        @Override
        public String identity() {
            return encoder.identity();
        }

        @Override
        public int dimensions() {
            return encoder.dimensions();
        }

        @Override
        public TextVector vector(String title, String description, TermFrequencies terms) {
            computed.incrementAndGet();
            return encoder.vector(title, description, terms);
        }
    }
}
