package jp.renkei.benchmarks.relevance;

import java.util.List;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.matching.catalogue.RecordType;

/**
 * Questions to one pool of texts.
 *
 * @param answers what the texts of the pool are; the questions are issues
 * @param misleading places in the pool of what looks like an answer and is none; may be empty
 * @param slices parts of the questions that are reported apart, in this order
 */
record Task(
        String title,
        RecordType answers,
        List<Text> pool,
        int[] misleading,
        List<Question> questions,
        List<Slice> slices) {

    /** Positions of some of the questions; may be empty. */
    record Slice(String title, int[] questions) {}

    Task with(List<Slice> others) {
        return new Task(title, answers, pool, misleading, questions, others);
    }
}
