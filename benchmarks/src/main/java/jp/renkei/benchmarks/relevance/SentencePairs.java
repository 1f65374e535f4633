package jp.renkei.benchmarks.relevance;

import java.util.List;
import java.util.stream.IntStream;
import jp.renkei.benchmarks.corpus.SentencePair;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.metric.Bootstrap;
import jp.renkei.benchmarks.metric.Spearman;
import jp.renkei.benchmarks.ranking.Ranker;

/** How well scores agree with people's judgement of sentence pairs: everyday sentences, far from the product's texts. */
final class SentencePairs {

    /** Each so many pairs one is taken: enough for a narrow interval, and the pool stays small. */
    private static final int STEP = 6;

    private static final int RESAMPLES = 500;

    private SentencePairs() {}

    static String table(List<SentencePair> all, List<Ranker> rankers) {
        List<SentencePair> pairs = IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
        double[] judged = pairs.stream().mapToDouble(SentencePair::similarity).toArray();
        List<Text> pool = pairs.stream().map(SentencePair::second).toList();
        Bootstrap bootstrap =
                new Bootstrap(pairs.stream().map(p -> p.first().id()).toList(), RESAMPLES);
        StringBuilder text = new StringBuilder("### (b) JSTS: agreement with human judgement\n\n");
        text.append("| %d sentence pairs | Spearman |\n| --- | --- |\n".formatted(pairs.size()));
        for (Ranker ranker : rankers) {
            Ranker.Ranking ranking = ranker.over(pool);
            double[] scores = new double[pairs.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = ranking.scores(pairs.get(i).first())[i];
            }
            text.append("| ").append(ranker.name());
            RelevanceTable.cell(text, bootstrap.of(places -> Spearman.correlation(scores, judged, places)), "%.3f");
            text.append(" |\n");
        }
        return text.append('\n').toString();
    }
}
