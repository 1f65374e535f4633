package jp.renkei.catalog.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.catalog.record.RecordHeader.Owner;
import jp.renkei.catalog.suggestion.SuggestedPolicyField;
import jp.renkei.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells the other services what became of a record. Thread-safe; the caller holds the transaction and the row lock. */
@ApplicationScoped
class RecordNews {

    private final RecordStore store;
    private final ReferenceData reference;
    private final ContentCodec codec;
    private final Outbox outbox;
    private final ObjectMapper json;

    RecordNews(RecordStore store, ReferenceData reference, ContentCodec codec, Outbox outbox, ObjectMapper json) {
        this.store = store;
        this.reference = reference;
        this.codec = codec;
        this.outbox = outbox;
        this.json = json;
    }

    /** Writes a changed record and, when the others should hear of it, its event, in this order. */
    void tell(CatalogRecord record, RecordKind<?> kind, Instant now) {
        var news = record.settle(now);
        store.flush();
        news.ifPresent(what -> send(record, kind, what));
    }

    /** Sends the last news again, for a record that the others have heard of. */
    void repeat(CatalogRecord record, RecordKind<?> kind) {
        send(record, kind, record.announced == Announcement.VISIBLE ? News.CHANGED : News.WITHDRAWN);
    }

    private void send(CatalogRecord record, RecordKind<?> kind, News what) {
        JsonNode data = what == News.WITHDRAWN ? farewell(record) : state(record, kind);
        outbox.append(RecordTopic.NAME, record.id.toString(), record.type.eventType(what.word()), data);
    }

    private JsonNode farewell(CatalogRecord record) {
        Home home = new Home(reference.owner(record.municipality).code());
        return json.valueToTree(new Farewell(record.version, record.id, home, record.announced));
    }

    private JsonNode state(CatalogRecord record, RecordKind<?> kind) {
        Content content = codec.read(record, kind);
        ObjectNode data = json.valueToTree(new Head(record.version, record.id, reference.owner(record.municipality)));
        data.setAll((ObjectNode) json.valueToTree(content));
        data.setAll((ObjectNode) json.valueToTree(tail(record, content)));
        return withoutEmpty(data);
    }

    private Tail tail(CatalogRecord record, Content content) {
        return new Tail(
                reference.suggestions(content.essentials()).stream()
                        .map(SuggestedPolicyField::code)
                        .toList(),
                record.visibility,
                record.sample,
                JapanTime.at(record.publishedAt),
                JapanTime.at(record.confirmedAt),
                JapanTime.at(record.updatedAt));
    }

    private static ObjectNode withoutEmpty(ObjectNode node) {
        node.removeIf(value -> value.isNull() || (value.isContainerNode() && value.isEmpty()));
        node.forEach(RecordNews::clean);
        return node;
    }

    private static void clean(JsonNode value) {
        if (value instanceof ObjectNode object) {
            withoutEmpty(object);
        } else {
            value.forEach(RecordNews::clean);
        }
    }

    /** Stays as the key's last value, so it carries no text, but whose record it was. */
    private record Farewell(
            long recordVersion,
            UUID id,
            Home municipality,
            @Nullable Announcement reason) {}

    private record Home(String code) {}

    private record Head(long recordVersion, UUID id, Owner municipality) {}

    private record Tail(
            List<String> suggestedPolicyFields,
            Visibility visibility,
            boolean sample,
            OffsetDateTime publishedAt,
            OffsetDateTime confirmedAt,
            OffsetDateTime updatedAt) {}
}
