/**
 * Who calls: subject, roles, home municipality and scopes, read from the access token.
 *
 * <p>Visibility of single records does not belong here.
 */
package jp.renkei.edge.caller;
