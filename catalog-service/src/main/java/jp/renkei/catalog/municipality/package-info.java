/**
 * The registry of municipalities and prefectures: official facts in memory, lookup by code, search by name and reading.
 *
 * <p>What municipalities register, and who may act for one, does not belong here.
 */
@NullMarked
package jp.renkei.catalog.municipality;

import org.jspecify.annotations.NullMarked;
