/**
 * The searchable catalogue in memory: every live record with its facts and its text vector.
 *
 * <p>Stored lists and files on disk do not belong here.
 */
@NullMarked
package jp.renkei.matching.view;

import org.jspecify.annotations.NullMarked;
