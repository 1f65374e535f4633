package jp.renkei.benchmarks.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes to the records topic as catalog-service does: CloudEvents in structured JSON, keyed by what they are about. */
final class RecordEvents implements AutoCloseable {

    private static final String TOPIC = "renkei.catalog.records.v1";
    private static final String DEAD_LETTERS = TOPIC + ".dlq";
    private static final String PREFIX = "jp.renkei.catalog.";
    private static final byte[] CONTENT_TYPE =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    private final KafkaProducer<String, String> producer;

    RecordEvents(String bootstrapServers) throws InterruptedException {
        Map<String, Object> connection = Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "0");
        create(connection);
        producer = new KafkaProducer<>(connection, new StringSerializer(), new StringSerializer());
    }

    private static void create(Map<String, Object> connection) throws InterruptedException {
        NewTopic records = new NewTopic(TOPIC, Optional.of(1), Optional.of((short) 1))
                .configs(Map.of("cleanup.policy", "compact", "retention.ms", "-1"));
        NewTopic letters = new NewTopic(DEAD_LETTERS, Optional.of(1), Optional.of((short) 1));
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(List.of(records, letters)).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The topics cannot be created", failure.getCause());
        }
    }

    void publish(Municipality municipality) {
        send(PREFIX + "municipality.changed.v1", municipality.code(), json.valueToTree(municipality));
    }

    /** Hands the event to the broker without waiting; {@link #flush} waits. */
    void publish(CatalogueRecord state) {
        ObjectNode data = json.valueToTree(state);
        data.remove("type");
        String type = state.type().name().toLowerCase(Locale.ROOT);
        String what = state.recordVersion() == 1 ? "published" : "changed";
        send(PREFIX + type + "." + what + ".v1", state.id().toString(), data);
    }

    private void send(String type, String key, ObjectNode data) {
        ObjectNode envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/renkei/catalog-service")
                .put("type", type)
                .put("subject", key)
                .put("time", "2026-11-23T10:00:00+09:00")
                .put("datacontenttype", "application/json");
        envelope.set("data", data);
        ProducerRecord<String, String> message = new ProducerRecord<>(TOPIC, key, envelope.toString());
        message.headers().add("content-type", CONTENT_TYPE);
        producer.send(message);
    }

    /** Returns when the broker has everything. */
    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
