/**
 * How strictly JSON from outside is read, and what is said when it cannot be read.
 *
 * <p>Events from Kafka, which must tolerate unknown fields, do not belong here.
 */
package jp.renkei.edge.json;
