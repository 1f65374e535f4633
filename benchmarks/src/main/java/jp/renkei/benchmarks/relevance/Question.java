package jp.renkei.benchmarks.relevance;

import jp.renkei.benchmarks.corpus.Text;

/**
 * A text and what should be found with it.
 *
 * @param hidden place of the text itself in the pool, -1 when it is not there
 * @param relevant places in the pool, at least one
 * @param group questions of one group are not independent of each other
 */
record Question(Text text, int hidden, int[] relevant, String group) {}
