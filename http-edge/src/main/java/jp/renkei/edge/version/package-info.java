/**
 * Entity tags and preconditions for optimistic locking over HTTP.
 *
 * <p>Locking in the database does not belong here.
 */
package jp.renkei.edge.version;
