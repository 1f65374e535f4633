/**
 * The life that issues and initiatives share: registered, published, confirmed, closed, withdrawn; who may see and
 * write them; and which event each step causes.
 *
 * <p>Fields that only one kind of record has do not belong here.
 */
package jp.renkei.catalog.record;
