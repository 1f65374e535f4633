/**
 * Japan's calendar as the digests need it: ISO weeks, working days, days of sending.
 *
 * <p>Clocks and schedules do not belong here.
 */
@NullMarked
package jp.renkei.notification.calendar;

import org.jspecify.annotations.NullMarked;
