package jp.renkei.benchmarks.ranking;

import java.util.List;
import jp.renkei.benchmarks.corpus.Text;

/** A way to rank texts. */
public interface Ranker {

    /** As in the tables. */
    String name();

    /** Gets ready to search these texts. */
    Ranking over(List<Text> pool);

    /** A pool ready to be searched. */
    @FunctionalInterface
    interface Ranking {

        /** One score for each text of the pool, in its order; 0 or less means not found. */
        double[] scores(Text query);
    }
}
