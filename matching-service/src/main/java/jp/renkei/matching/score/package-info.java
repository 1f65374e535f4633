/**
 * The score of a pair: an exact sum of named factors in tenths of a point.
 *
 * <p>HTTP, Kafka, storage and words for readers do not belong here.
 */
@NullMarked
package jp.renkei.matching.score;

import org.jspecify.annotations.NullMarked;
