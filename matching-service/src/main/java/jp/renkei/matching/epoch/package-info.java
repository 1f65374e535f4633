/**
 * The frozen statistics that a score depends on beside the two records: idf, rarity of codes, as-of date.
 *
 * <p>Nothing that changes while records come and go belongs here.
 */
@NullMarked
package jp.renkei.matching.epoch;

import org.jspecify.annotations.NullMarked;
