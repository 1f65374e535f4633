package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.UnreadableEventException;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.PreparedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads messages of the records topic and analyses their texts, by all processors. Thread-safe. */
@Singleton
class MessageReader {

    private final CatalogueJson json;

    MessageReader(CatalogueJson json) {
        this.json = json;
    }

    /**
     * @param event null when the message cannot be read
     * @param fault why it cannot be read
     */
    record Read(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable PreparedEvent event,
            @Nullable String fault) {}

    /** In the order of the messages. */
    List<Read> read(CatalogueIndex index, Collection<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.parallelStream().map(message -> read(index, message)).toList();
    }

    private Read read(CatalogueIndex index, ConsumerRecord<byte[], byte[]> message) {
        try {
            return new Read(message, index.prepare(json.event(message.value())), null);
        } catch (UnreadableEventException e) {
            return new Read(message, null, String.valueOf(e.getMessage()));
        }
    }
}
