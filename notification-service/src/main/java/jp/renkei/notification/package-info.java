/**
 * Tells municipalities what is new for them, honestly and never twice.
 *
 * <p>Deciding what matches does not belong here.
 */
@NullMarked
package jp.renkei.notification;

import org.jspecify.annotations.NullMarked;
