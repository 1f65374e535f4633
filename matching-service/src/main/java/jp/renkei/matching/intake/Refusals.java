package jp.renkei.matching.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Knows which messages of the records topic were set aside before. Thread-safe. */
interface Refusals {

    boolean has(ConsumerRecord<byte[], byte[]> message);
}
