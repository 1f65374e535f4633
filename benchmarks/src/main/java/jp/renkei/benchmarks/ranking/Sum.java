package jp.renkei.benchmarks.ranking;

import java.util.List;
import jp.renkei.benchmarks.corpus.Text;

/** Two rankings with their scores added. */
public record Sum(String name, Ranker first, Ranker second) implements Ranker {

    @Override
    public Ranking over(List<Text> pool) {
        Ranking one = first.over(pool);
        Ranking other = second.over(pool);
        return query -> {
            double[] sum = one.scores(query);
            double[] more = other.scores(query);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
            return sum;
        };
    }
}
