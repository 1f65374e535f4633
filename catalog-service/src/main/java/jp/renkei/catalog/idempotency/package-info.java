/**
 * Answers a repeated registration with what the first one created.
 *
 * <p>What is registered does not belong here.
 */
package jp.renkei.catalog.idempotency;
