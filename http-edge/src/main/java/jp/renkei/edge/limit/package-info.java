/**
 * Bounds on how often one caller may call, and on how much is sent in one call.
 *
 * <p>Bounds on what a caller may see do not belong here.
 */
package jp.renkei.edge.limit;
