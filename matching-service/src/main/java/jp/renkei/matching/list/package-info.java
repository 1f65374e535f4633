/**
 * For every record its ordered list of matches, kept exact on both sides by a single matcher.
 *
 * <p>Reading a list for somebody, and words for readers, do not belong here.
 */
@NullMarked
package jp.renkei.matching.list;

import org.jspecify.annotations.NullMarked;
