package jp.renkei.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
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

    /** What the broker or client said about one event. */
    sealed interface Answer {

        /** Acknowledged. */
        record Taken() implements Answer {}

        /** Not now; the same event may be taken another time. */
        record Later(Throwable failure) implements Answer {}

        /** However often it is sent. */
        record Never(Throwable failure) implements Answer {}
    }

    /**
     * One answer an event, in the same order; fewer when nobody answers, since each further event would wait as long.
     * Without events there are none, else at least one.
     */
    List<Answer> publish(List<PendingEvent> events) throws InterruptedException {
        Producer<String, String> target = producer();
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (PendingEvent event : events) {
            Future<RecordMetadata> answer = send(target, event);
            sent.add(answer);
            if (answer.isDone() && answer(answer) instanceof Answer.Later) {
                break;
            }
        }
        target.flush();
        List<Answer> answers = new ArrayList<>(sent.size());
        for (Future<RecordMetadata> future : sent) {
            answers.add(answer(future));
        }
        if (answers.stream().anyMatch(Publisher::mayHaveBrokenTheProducer)) {
            // It says of itself that it cannot go on after some failures, and nothing tells which.
            close();
            producer = null;
        }
        return answers;
    }

    private static Future<RecordMetadata> send(Producer<String, String> target, PendingEvent event) {
        try {
            return target.send(event.toRecord());
        } catch (InterruptException stopping) {
            throw stopping;
        } catch (KafkaException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static Answer answer(Future<RecordMetadata> future) throws InterruptedException {
        try {
            future.get();
            return new Answer.Taken();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return isPermanent(cause) ? new Answer.Never(cause) : new Answer.Later(cause);
        }
    }

    private static boolean isPermanent(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof SerializationException
                || failure instanceof InvalidTopicException
                || failure instanceof InvalidRecordException
                || failure instanceof PolicyViolationException;
    }

    private static boolean mayHaveBrokenTheProducer(Answer answer) {
        return answer instanceof Answer.Later(Throwable failure) && !(failure instanceof RetriableException);
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
