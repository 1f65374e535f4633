/**
 * The caller's language and texts that exist in Japanese and English.
 *
 * <p>Texts of a business feature do not belong here.
 */
package jp.renkei.edge.language;
