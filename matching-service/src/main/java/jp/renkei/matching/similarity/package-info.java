/**
 * Texts as weighted term vectors, and one pass that compares a text with all others.
 *
 * <p>Any factor of the score but the text does not belong here.
 */
@NullMarked
package jp.renkei.matching.similarity;

import org.jspecify.annotations.NullMarked;
