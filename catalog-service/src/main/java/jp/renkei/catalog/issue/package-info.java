/**
 * Social issues (社会課題): what a municipality wants to solve.
 *
 * <p>The life of a record, which initiatives share, does not belong here.
 */
package jp.renkei.catalog.issue;
