/**
 * The frozen statistics that a score depends on beside the two records: idf, rarity of codes, as-of date. One ships; later
 * ones are counted on the live catalogue and kept in the database.
 *
 * <p>Nothing that changes while records come and go belongs here.
 */
@NullMarked
package jp.renkei.matching.epoch;

import org.jspecify.annotations.NullMarked;
