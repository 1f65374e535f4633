/**
 * Why a pair matches, in Japanese and English, computed from the two texts.
 *
 * <p>Changing a score does not belong here.
 */
@NullMarked
package jp.renkei.matching.explain;

import org.jspecify.annotations.NullMarked;
