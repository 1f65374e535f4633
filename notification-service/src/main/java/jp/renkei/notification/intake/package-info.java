/**
 * How events of other services are read: the envelope, what is unreadable, what is worth another try.
 *
 * <p>What an event means belongs to the feature that listens.
 */
@NullMarked
package jp.renkei.notification.intake;

import org.jspecify.annotations.NullMarked;
