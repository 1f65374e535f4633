/**
 * What every answer carries: security headers and the request id.
 *
 * <p>Caching decided by a single resource does not belong here.
 */
package jp.renkei.edge.header;
