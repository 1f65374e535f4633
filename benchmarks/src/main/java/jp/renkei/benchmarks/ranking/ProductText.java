package jp.renkei.benchmarks.ranking;

import java.util.List;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.SimilarityView;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.similarity.VectorBuilder;

/**
 * The text factor of the product, by the classes that the service runs: its analysis, its epoch, its vectors and its pass
 * over the postings.
 *
 * @param inPoints rank by the points an officer sees, which are rounded to tenths, instead of the exact product
 */
public record ProductText(boolean inPoints) implements Ranker {

    @Override
    public String name() {
        return inPoints ? "Renkei's text factor, in points" : "Renkei's text factor";
    }

    @Override
    public Ranking over(List<Text> pool) {
        VectorBuilder builder = new VectorBuilder(EpochSource.first().terms());
        SimilarityView view = new PostingsView();
        for (int slot = 0; slot < pool.size(); slot++) {
            view.put(slot, vector(builder, pool.get(slot)));
        }
        return query -> {
            int[] products = view.products(vector(builder, query));
            double[] scores = new double[pool.size()];
            for (int slot = 0; slot < scores.length; slot++) {
                scores[slot] = inPoints ? PairScorer.textPoints(products[slot]) : products[slot];
            }
            return scores;
        };
    }

    private static TextVector vector(VectorBuilder builder, Text text) {
        return builder.build(TextAnalysis.frequencies(text.title(), text.body()));
    }
}
