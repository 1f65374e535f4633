/**
 * What every OpenAPI document says in the same words.
 *
 * <p>Descriptions of single operations do not belong here.
 */
package jp.renkei.edge.document;
