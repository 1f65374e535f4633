package jp.renkei.benchmarks.relevance;

import java.util.List;
import jp.renkei.benchmarks.corpus.Text;

/**
 * Questions to one pool of texts.
 *
 * @param slices parts of the questions that are reported apart, in this order
 */
record Task(String title, List<Text> pool, List<Question> questions, List<Slice> slices) {

    /** Positions of some of the questions; may be empty. */
    record Slice(String title, int[] questions) {}
}
