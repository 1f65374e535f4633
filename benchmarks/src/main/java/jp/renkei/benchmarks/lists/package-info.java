/**
 * What keeping all lists exact costs, counted over a random history.
 *
 * <p>How good a ranking is does not belong here.
 */
@NullMarked
package jp.renkei.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
