/**
 * A small service as the real ones are built, so that the edge is tested over HTTP.
 *
 * <p>Assertions do not belong here.
 */
package jp.renkei.edge.app;
