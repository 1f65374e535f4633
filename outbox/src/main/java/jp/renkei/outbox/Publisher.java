package jp.renkei.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends batches to Kafka and reports the broker's answer to each event. Used by the relay's thread only. */
@Singleton
class Publisher {

    private final String bootstrapServers;
    private @Nullable Producer<String, String> producer;

    Publisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** One answer an event, in the same order: null when acknowledged, else what the broker or client said. */
    List<@Nullable Throwable> publish(List<PendingEvent> events) throws InterruptedException {
        Producer<String, String> target = producer();
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (PendingEvent event : events) {
            sent.add(target.send(event.toRecord()));
        }
        target.flush();
        List<@Nullable Throwable> answers = new ArrayList<>(events.size());
        for (Future<RecordMetadata> future : sent) {
            answers.add(answer(future));
        }
        return answers;
    }

    private static @Nullable Throwable answer(Future<RecordMetadata> future) throws InterruptedException {
        try {
            future.get();
            return null;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return cause == null ? e : cause;
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            10_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            40_000),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
        }
    }
}
