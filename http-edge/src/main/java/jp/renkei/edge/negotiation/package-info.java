/**
 * In which form and language an answer is wanted (RFC 9110 section 12), decided before anything is done.
 *
 * <p>Writing the answer does not belong here.
 */
package jp.renkei.edge.negotiation;
