/**
 * Refuses a production start whose mail settings are missing or made for a demonstration.
 *
 * <p>Settings of other services do not belong here.
 */
@NullMarked
package jp.renkei.notification.startup;

import org.jspecify.annotations.NullMarked;
