/**
 * What the launcher says to people: every sentence in Japanese and English.
 *
 * <p>Deciding what to say belongs to the features.
 */
@NullMarked
package jp.renkei.local.say;

import org.jspecify.annotations.NullMarked;
