/**
 * What callers may write into a field, whatever record it belongs to: texts, codes, years, dates, figures, addresses; and
 * the words in which a wrong value is refused.
 *
 * <p>Rules between fields, and who may write, do not belong here.
 */
@NullMarked
package jp.renkei.catalog.entry;

import org.jspecify.annotations.NullMarked;
