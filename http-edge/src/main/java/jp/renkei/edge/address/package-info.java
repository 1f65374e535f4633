/**
 * Request addresses as people type them, with Japanese in them, made into addresses as the standard wants them.
 *
 * <p>Routing does not belong here.
 */
package jp.renkei.edge.address;
