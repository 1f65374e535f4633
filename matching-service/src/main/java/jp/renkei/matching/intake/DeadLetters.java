package jp.renkei.matching.intake;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import jp.renkei.outbox.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside messages that cannot be read: once each, although the topic is read again by every replica and after every
 * rebuild. The copy is acknowledged by the broker before it is remembered. Used by the thread that reads the topic.
 */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final AgroalDataSource dataSource;
    private final IntakeConfig config;
    private final Clock clock;
    private final Counter counter;
    private final String bootstrapServers;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(
            AgroalDataSource dataSource,
            IntakeConfig config,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
        this.bootstrapServers = bootstrapServers;
        this.counter = Counter.builder("renkei.matching.dead.letters")
                .description("Messages of the records topic that could not be read")
                .register(metrics);
    }

    @Produces
    @Singleton
    Topic topic() {
        return new Topic(config.deadLetterTopic(), false);
    }

    /** Copies the message to the dead-letter topic unless that was done before. */
    void setAside(ConsumerRecord<byte[], byte[]> message, String reason)
            throws SQLException, ExecutionException, InterruptedException {
        if (isKnown(message)) {
            return;
        }
        ProducerRecord<byte[], byte[]> copy =
                new ProducerRecord<>(config.deadLetterTopic(), message.key(), message.value());
        header(copy, "renkei-topic", message.topic());
        header(copy, "renkei-partition", Integer.toString(message.partition()));
        header(copy, "renkei-offset", Long.toString(message.offset()));
        header(copy, "renkei-cause", reason);
        producer().send(copy).get();
        remember(message, reason);
        counter.increment();
        LOG.errorf(
                "Unreadable message set aside: topic %s, partition %d, offset %d: %s",
                message.topic(), message.partition(), message.offset(), reason);
    }

    private boolean isKnown(ConsumerRecord<byte[], byte[]> message) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT 1 FROM dead_letter WHERE topic = ? AND partition = ? AND record_offset = ?")) {
            select.setString(1, message.topic());
            select.setInt(2, message.partition());
            select.setLong(3, message.offset());
            return select.executeQuery().next();
        }
    }

    private void remember(ConsumerRecord<byte[], byte[]> message, String reason) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO dead_letter (topic, partition, record_offset, reason, received_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, message.topic());
            insert.setInt(2, message.partition());
            insert.setLong(3, message.offset());
            insert.setString(4, reason);
            insert.setObject(5, OffsetDateTime.now(clock));
            insert.executeUpdate();
        }
    }

    private static void header(ProducerRecord<byte[], byte[]> copy, String name, String value) {
        copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
