/**
 * Who wants to hear what, when and in which language.
 *
 * <p>What is sent does not belong here.
 */
@NullMarked
package jp.renkei.notification.subscription;

import org.jspecify.annotations.NullMarked;
