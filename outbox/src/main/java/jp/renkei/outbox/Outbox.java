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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Accepts events in the caller's transaction; the {@link OutboxRelay} publishes them after the commit, at least once
 * and in order per key.
 *
 * <p>Thread-safe. Write (flush) the business row before appending: its lock or version check then orders the events of
 * one aggregate.
 */
@ApplicationScoped
public class Outbox {

    private static final int AT_ONCE = 100;
    private static final String INSERT = "INSERT INTO outbox (id, topic, key, type, payload, created_at)"
            + " VALUES (:id, :topic, :key, :type, :payload, :now)";

    private final Jdbi database;
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
        this.database = OutboxTable.database(dataSource);
        this.transaction = transaction;
        this.json = json;
        this.config = config;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * What is to be published. Its id, a UUIDv7, stays the same on every delivery.
     *
     * @param topic the topic to publish to
     * @param key the aggregate's id: Kafka key and CloudEvents subject
     * @param type the CloudEvents type
     * @param data the payload, written as JSON
     */
    public record Event(String topic, String key, String type, Object data) {}

    /**
     * Adds one event to the current transaction.
     *
     * @return the event's id
     * @throws IllegalStateException when no transaction is active
     */
    public UUID append(String topic, String key, String type, Object data) {
        return append(Stream.of(new Event(topic, key, type, data))).getFirst();
    }

    /**
     * Adds events to the current transaction, in their order and a hundred at a time.
     *
     * @return their ids
     * @throws IllegalStateException when no transaction is active
     * @throws org.jdbi.v3.core.JdbiException when the database does not take them
     */
    public List<UUID> append(Stream<Event> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event can only be appended inside an active transaction");
        }
        transaction.registerInterposedSynchronization(signal);
        try (Handle handle = database.open();
                PreparedBatch insert = handle.prepareBatch(INSERT)) {
            List<UUID> ids = new ArrayList<>();
            for (Event event : (Iterable<Event>) events::iterator) {
                ids.add(add(event, insert));
                if (insert.size() == AT_ONCE) {
                    insert.execute();
                }
            }
            insert.execute();
            return ids;
        }
    }

    private UUID add(Event event, PreparedBatch insert) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        OffsetDateTime now = OffsetDateTime.now(clock);
        insert.bind("id", id)
                .bind("topic", event.topic())
                .bind("key", event.key())
                .bind("type", event.type())
                .bind(
                        "payload",
                        payload(new CloudEvent(id, config.source(), event.type(), event.key(), now, event.data())))
                .bind("now", now)
                .add();
        return id;
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
