package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Access to the records topic: one partition, assigned and sought, without a consumer group. Thread-safe. */
@Singleton
class RecordsTopic {

    private final IntakeConfig config;
    private final String bootstrapServers;

    RecordsTopic(IntakeConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.bootstrapServers = bootstrapServers;
    }

    TopicPartition partition() {
        return new TopicPartition(config.topic(), 0);
    }

    /** The broker's id of the topic: another one means another history. Fails while the topic or the broker is away. */
    String id() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return Objects.requireNonNull(
                            admin.describeTopics(List.of(config.topic()))
                                    .allTopicNames()
                                    .get()
                                    .get(config.topic()),
                            "topic")
                    .topicId()
                    .toString();
        }
    }

    /** A consumer that stands at {@code offset}; the caller closes it and uses it from one thread. */
    KafkaConsumer<byte[], byte[]> consumerAt(long offset) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // An offset that compaction or a new history took away is no reason to skip anything.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchSize());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                Math.toIntExact(config.poll().toMillis()));
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(partition()));
        consumer.seek(partition(), offset);
        return consumer;
    }
}
