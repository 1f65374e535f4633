/**
 * The transactional outbox: events are rows written with the business data and published to Kafka afterwards.
 *
 * <p>What an event says, and when one is due, does not belong here.
 */
package jp.renkei.outbox;
