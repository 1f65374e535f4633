/**
 * How fast the matching core is, as ratios to one plain Lucene search on the same texts in the same run.
 *
 * <p>How good the ranking is does not belong here.
 */
@NullMarked
package jp.renkei.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
