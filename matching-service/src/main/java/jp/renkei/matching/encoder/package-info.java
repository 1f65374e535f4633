/**
 * Gives texts their directions: by the epoch's static embedding, or by a sentence encoder that a setting names.
 *
 * <p>Scores, lists and the index do not belong here.
 */
@NullMarked
package jp.renkei.matching.encoder;

import org.jspecify.annotations.NullMarked;
