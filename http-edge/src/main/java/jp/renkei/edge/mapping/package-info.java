/**
 * Turns whatever goes wrong, in a resource, before it or below it, into a problem document.
 *
 * <p>Errors that only one service can explain do not belong here: that service throws a Problem itself.
 */
package jp.renkei.edge.mapping;
