/**
 * The systems that are compared: Lucene's own means and the product's score path, behind one interface.
 *
 * <p>What is relevant to what does not belong here: a ranking must not know it.
 */
@NullMarked
package jp.renkei.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
