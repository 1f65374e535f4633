package jp.renkei.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Looks into the test stack's broker, and writes to it as another service would. */
public final class KafkaProbe {

    private static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

    private KafkaProbe() {}

    private static Map<String, Object> connection() {
        return Map.of("bootstrap.servers", StackAccess.address("kafka"));
    }

    /** The values of a topic up to this moment, in order; empty when there is no such topic. */
    public static List<String> values(String topic) {
        return records(topic).stream().map(ConsumerRecord::value).toList();
    }

    /** As {@link #values}, whole: keys, headers, offsets. Values and keys are read as UTF-8. */
    public static List<ConsumerRecord<String, String>> records(String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
            if (!consumer.listTopics().containsKey(topic)) {
                return List.of();
            }
            Set<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            // Compaction leaves gaps, so positions decide and not the count.
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Writes one CloudEvent in structured form; returns when the broker has it. The topic is created when missing. */
    public static void produce(String topic, String key, String value) {
        createTopic(topic);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, value);
            message.headers().add("content-type", CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
            producer.send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Creates a topic of one partition unless it is there. */
    public static void createTopic(String topic) {
        try (Admin admin = Admin.create(connection())) {
            await(admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.of((short) 1))))
                    .all());
        } catch (TopicExistsException there) {
            // Nothing to do: it is as wanted.
        }
    }

    static void deleteAllTopics() {
        try (Admin admin = Admin.create(connection())) {
            await(admin.deleteTopics(await(admin.listTopics().names())).all());
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
