package jp.renkei.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An outbox row that the broker has not acknowledged yet. */
record PendingEvent(long seq, String topic, String key, String payload) {

    private static final byte[] CONTENT_TYPE = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

    ProducerRecord<String, String> toRecord() {
        ProducerRecord<String, String> producerRecord = new ProducerRecord<>(topic, key, payload);
        producerRecord.headers().add("content-type", CONTENT_TYPE);
        return producerRecord;
    }
}
