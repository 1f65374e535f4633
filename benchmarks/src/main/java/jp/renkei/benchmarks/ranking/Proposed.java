package jp.renkei.benchmarks.ranking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.embedding.StaticEmbedding;

/**
 * What is proposed for the product's text factor: its present product, single kanji as a fourth kind of term, and the
 * trained embedding. Symmetric and made of integers, as the present one.
 *
 * @param kanjiShare what the single kanji add, as a share of the sum
 * @param embeddingShare what the embedding adds, as a share of the sum
 */
public record Proposed(double kanjiShare, double embeddingShare) implements Ranker {

    private static final String RESOURCE = "/embedding/embedding-1.bin";

    @Override
    public String name() {
        return embeddingShare == 0 ? "proposed: + single kanji" : "proposed: + single kanji + embedding";
    }

    @Override
    public Ranking over(List<Text> pool) {
        Ranking present = new ProductText(false).over(pool);
        StaticEmbedding embedding = embedding();
        List<KanjiVector> kanji =
                pool.stream().map(text -> KanjiVector.of(text, embedding)).toList();
        short[][] vectors = pool.stream().map(embedding::vector).toArray(short[][]::new);
        return query -> {
            double[] scores = present.scores(query);
            KanjiVector shared = KanjiVector.of(query, embedding);
            short[] vector = embedding.vector(query);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (1 - kanjiShare - embeddingShare) * scores[i]
                        + kanjiShare * shared.product(kanji.get(i))
                        + embeddingShare * product(vector, vectors[i]);
            }
            return scores;
        };
    }

    private static long product(short[] a, short[] b) {
        long sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static StaticEmbedding embedding() {
        try (InputStream in = Objects.requireNonNull(Proposed.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return StaticEmbedding.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
