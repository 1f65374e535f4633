/**
 * How good a ranking is, and how sure one can be of it.
 *
 * <p>Texts and the systems that rank them do not belong here.
 */
@NullMarked
package jp.renkei.benchmarks.metric;

import org.jspecify.annotations.NullMarked;
