/**
 * Checks that refuse demo settings in production before the first request.
 *
 * <p>Settings of one service do not belong here.
 */
package jp.renkei.edge.startup;
