package jp.renkei.catalog.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Writes and reads the stored form of a record's content. Thread-safe. */
@ApplicationScoped
class ContentCodec {

    private final ObjectMapper json;

    ContentCodec(ObjectMapper json) {
        this.json = json;
    }

    String write(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A record's content cannot be written", e);
        }
    }

    <C extends Content> C read(CatalogRecord record, RecordKind<C> kind) {
        try {
            return json.readValue(record.content, kind.contentClass());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The stored content of record " + record.id + " cannot be read", e);
        }
    }
}
