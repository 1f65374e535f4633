/**
 * Tells the other services about municipalities and the taxonomy when this version of the data is new to them.
 *
 * <p>Reading and searching that data does not belong here.
 */
package jp.renkei.catalog.announcement;
