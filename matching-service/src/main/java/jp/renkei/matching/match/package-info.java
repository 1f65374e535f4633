/**
 * The HTTP side: lists, similar texts, partners, the state of the index.
 *
 * <p>Rules of scoring and of lists do not belong here.
 */
@NullMarked
package jp.renkei.matching.match;

import org.jspecify.annotations.NullMarked;
