package jp.renkei.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Accepts events in the caller's transaction; the {@link OutboxRelay} publishes them after the commit, at least once
 * and in order per key.
 *
 * <p>Thread-safe. Write (flush) the business row before appending: its lock or version check then orders the events of
 * one aggregate.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "INSERT INTO outbox (id, topic, key, type, payload, created_at) VALUES (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final OutboxConfig config;
    private final RelaySignal signal;
    private final Clock clock;

    Outbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            OutboxConfig config,
            RelaySignal signal,
            Clock clock) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.json = json;
        this.config = config;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Adds one event to the current transaction.
     *
     * @param topic the topic to publish to
     * @param key the aggregate's id: Kafka key and CloudEvents subject
     * @param type the CloudEvents type
     * @param data the payload, written as JSON
     * @return the event's id, a UUIDv7 that stays the same on every delivery
     * @throws IllegalStateException when no transaction is active
     */
    public UUID append(String topic, String key, String type, Object data) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event can only be appended inside an active transaction");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        OffsetDateTime now = OffsetDateTime.now(clock);
        insert(id, topic, key, type, payload(new CloudEvent(id, config.source(), type, key, now, data)), now);
        transaction.registerInterposedSynchronization(signal);
        return id;
    }

    private void insert(UUID id, String topic, String key, String type, String payload, OffsetDateTime now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, payload);
            insert.setObject(6, now);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be written to the outbox", e);
        }
    }

    private String payload(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The event's data cannot be written as JSON: " + event.type(), e);
        }
    }

    /** CloudEvents 1.0, structured JSON; the time is RFC 3339, with seconds even when they are zero. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
    record CloudEvent(UUID id, String source, String type, String subject, String time, Object data) {

        CloudEvent(UUID id, String source, String type, String subject, OffsetDateTime time, Object data) {
            this(id, source, type, subject, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), data);
        }

        public String getSpecversion() {
            return "1.0";
        }

        public String getDatacontenttype() {
            return "application/json";
        }
    }
}
