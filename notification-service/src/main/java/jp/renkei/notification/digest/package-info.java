/**
 * What one recipient hears in one week: planned, explained, and written as text.
 *
 * <p>Sending and remembering do not belong here.
 */
@NullMarked
package jp.renkei.notification.digest;

import org.jspecify.annotations.NullMarked;
