/**
 * Counts new epochs when they are due and keeps them in the database.
 *
 * <p>What an epoch is, and how a score uses it, belongs to the features that compute.
 */
@NullMarked
package jp.renkei.matching.renewal;

import org.jspecify.annotations.NullMarked;
