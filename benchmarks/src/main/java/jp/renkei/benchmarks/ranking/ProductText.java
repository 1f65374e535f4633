package jp.renkei.benchmarks.ranking;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.SimilarityView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.TextShares;
import jp.renkei.matching.text.VectorBuilder;

/**
 * The text factor of the product, by the classes that the service runs: its analysis, its epoch, its vectors and its pass
 * over the postings.
 *
 * @param score what a product ranks by
 */
public record ProductText(String name, VectorBuilder vectors, SentenceWeights sentences, IntToDoubleFunction score)
        implements Ranker {

    private static final Epoch EPOCH = EpochSource.shipped();
    private static final SentenceWeights SENTENCES = new SentenceWeights(EPOCH.boilerplate());

    /** By the exact product. */
    public static ProductText exact() {
        return new ProductText("Renkei's text factor", new VectorBuilder(EPOCH), SENTENCES, product -> product);
    }

    /** By the points that an officer sees beside an issue, which are rounded to tenths. */
    public static ProductText inPoints(RecordType answers) {
        return new ProductText(
                "Renkei's text factor, in points",
                new VectorBuilder(EPOCH),
                SENTENCES,
                product -> PairScorer.textPoints(RecordType.ISSUE, answers, product));
    }

    /** What the factor is worth without one of its parts. */
    public static List<Ranker> ablations() {
        TextShares all = TextShares.STANDARD;
        return List.of(
                without("words", EPOCH.embedding(), all.withWords(0)),
                without("character pairs", EPOCH.embedding(), all.withBigrams(0)),
                without("character triples", EPOCH.embedding(), all.withTrigrams(0)),
                without("single kanji", EPOCH.embedding(), all.withKanji(0)),
                without("the embedding", Embedding.NONE, all),
                without("taking off what is common", EPOCH.embedding(), all.withCommon(false)),
                new ProductText(
                        "… without weighing sentences",
                        new VectorBuilder(EPOCH),
                        SentenceWeights.EVEN,
                        product -> product));
    }

    private static Ranker without(String part, Embedding embedding, TextShares shares) {
        return new ProductText(
                "… without " + part,
                new VectorBuilder(EPOCH.terms(), embedding, shares),
                SENTENCES,
                product -> product);
    }

    @Override
    public Ranking over(List<Text> pool) {
        SimilarityView view = new PostingsView();
        for (int slot = 0; slot < pool.size(); slot++) {
            view.put(slot, vector(pool.get(slot)));
        }
        return query -> {
            double[] scores = new double[pool.size()];
            view.eachAtLeast(
                    Integer.MIN_VALUE, vector(query), (slot, product) -> scores[slot] = score.applyAsDouble(product));
            return scores;
        };
    }

    private TextVector vector(Text text) {
        return vectors.build(TextAnalysis.frequencies(text.title(), text.body(), sentences));
    }
}
