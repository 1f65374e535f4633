/**
 * Lists in pages with an opaque cursor.
 *
 * <p>Queries do not belong here.
 */
package jp.renkei.edge.page;
