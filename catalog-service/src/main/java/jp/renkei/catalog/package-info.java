/**
 * The catalogue: municipalities, taxonomy, issues and initiatives, and the truth about them.
 *
 * <p>Comparing records with each other does not belong here.
 */
package jp.renkei.catalog;
