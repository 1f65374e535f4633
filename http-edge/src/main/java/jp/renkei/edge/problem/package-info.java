/**
 * Errors as RFC 9457 problem documents, from every layer that can refuse a request.
 *
 * <p>Deciding that a business rule is broken does not belong here.
 */
package jp.renkei.edge.problem;
