/**
 * From a text to its vector: terms, their frequencies, the weights of its sentences, the embedding.
 *
 * <p>Comparing vectors and storing them do not belong here.
 */
@NullMarked
package jp.renkei.matching.text;

import org.jspecify.annotations.NullMarked;
