/**
 * Sends all current states again for a consumer that lost them.
 *
 * <p>Deciding what an event says does not belong here.
 */
package jp.renkei.catalog.replay;
