/**
 * Suggests policy fields for a text from a reviewed list of words, and says which words led to them.
 *
 * <p>What becomes of a suggestion, in a record or in a score, does not belong here.
 */
@NullMarked
package jp.renkei.catalog.suggestion;

import org.jspecify.annotations.NullMarked;
