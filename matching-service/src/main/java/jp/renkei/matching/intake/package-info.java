/**
 * Reads the records topic into the index and hands what changed to the matcher.
 *
 * <p>What a change means for a list does not belong here.
 */
@NullMarked
package jp.renkei.matching.intake;

import org.jspecify.annotations.NullMarked;
