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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import jp.renkei.outbox.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside messages that cannot be read or are refused: once each, although the topic is read again by every replica and
 * after every rebuild. The copy is acknowledged by the broker before it is remembered. What was refused once stays refused:
 * compaction may have taken the older message meanwhile that told against it. Thread-safe.
 */
@Singleton
class DeadLetters implements Refusals {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final AgroalDataSource dataSource;
    private final IntakeConfig config;
    private final Clock clock;
    private final Counter counter;
    private final String bootstrapServers;
    private volatile Set<Long> refused = ConcurrentHashMap.newKeySet();
    private volatile String topicId = "";
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
                .description("Messages of the records topic that could not be read or were refused")
                .register(metrics);
    }

    @Produces
    @Singleton
    Topic topic() {
        return new Topic(config.deadLetterTopic(), false);
    }

    /** Looks up what was set aside before the topic is read. @param topic the broker's id of the topic */
    void readFrom(String topic) throws SQLException {
        Set<Long> offsets = ConcurrentHashMap.newKeySet();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT record_offset FROM dead_letter WHERE topic = ? AND topic_id = ?")) {
            select.setString(1, config.topic());
            select.setString(2, topic);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    offsets.add(rows.getLong(1));
                }
            }
        }
        topicId = topic;
        refused = offsets;
    }

    @Override
    public boolean has(ConsumerRecord<byte[], byte[]> message) {
        return refused.contains(message.offset());
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
        send(copy);
        remember(message, reason);
        refused.add(message.offset());
        counter.increment();
        LOG.errorf(
                "Message set aside: topic %s, partition %d, offset %d: %s",
                message.topic(), message.partition(), message.offset(), reason);
    }

    /** A message that is as long as the broker takes has no room for our headers: only where it lies is told then. */
    private void send(ProducerRecord<byte[], byte[]> copy) throws ExecutionException, InterruptedException {
        try {
            producer().send(copy).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            ProducerRecord<byte[], byte[]> place = new ProducerRecord<>(copy.topic(), null);
            copy.headers().forEach(header -> place.headers().add(header));
            producer().send(place).get();
        }
    }

    private boolean isKnown(ConsumerRecord<byte[], byte[]> message) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT 1 FROM dead_letter WHERE topic = ? AND topic_id IN (?, '') AND partition = ?"
                                + " AND record_offset = ?")) {
            select.setString(1, message.topic());
            select.setString(2, topicId);
            select.setInt(3, message.partition());
            select.setLong(4, message.offset());
            return select.executeQuery().next();
        }
    }

    private void remember(ConsumerRecord<byte[], byte[]> message, String reason) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO dead_letter (topic, topic_id, partition, record_offset, reason, received_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, message.topic());
            insert.setString(2, topicId);
            insert.setInt(3, message.partition());
            insert.setLong(4, message.offset());
            insert.setString(5, reason);
            insert.setObject(6, OffsetDateTime.now(clock));
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
