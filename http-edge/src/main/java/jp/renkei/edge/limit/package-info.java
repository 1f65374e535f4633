/**
 * Bounds on how often one caller may call.
 *
 * <p>Bounds on what a caller may see do not belong here.
 */
package jp.renkei.edge.limit;
