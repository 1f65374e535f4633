package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Gatherers;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.UnreadableEventException;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.PreparedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads messages of the records topic and analyses their texts, by all processors. Thread-safe. */
@Singleton
class MessageReader {

    /** Messages read at once: an analysed text may take a hundred times the memory of its message. */
    private static final int AT_ONCE = 16;

    private final CatalogueJson json;
    private final Refusals refusals;

    MessageReader(CatalogueJson json, Refusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    /**
     * @param event null when the message cannot be read
     * @param fault why it cannot be read
     */
    record ReadMessage(
            ConsumerRecord<byte[], byte[]> message,
            @Nullable PreparedEvent event,
            @Nullable String fault) {

        /** Why the message must not be taken into the index; null when it may. Only for the index's writing thread. */
        @Nullable
        String refusal(CatalogueIndex index) {
            if (event == null) {
                return String.valueOf(fault);
            }
            return index.isNews(event.event()) ? index.contradiction(event.event()) : null;
        }
    }

    /** The messages in portions that may be read at once. */
    static List<List<ConsumerRecord<byte[], byte[]>>> portions(List<ConsumerRecord<byte[], byte[]>> messages) {
        return messages.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }

    /** In the order of the messages. What the index holds already is no news to it, and not analysed. */
    List<ReadMessage> read(CatalogueIndex index, List<ConsumerRecord<byte[], byte[]>> messages) {
        long held = index.state().nextOffset();
        return messages.parallelStream()
                .map(message -> read(index, message, message.offset() >= held))
                .toList();
    }

    private ReadMessage read(CatalogueIndex index, ConsumerRecord<byte[], byte[]> message, boolean mayBeNews) {
        if (refusals.has(message)) {
            return new ReadMessage(message, null, "set aside before");
        }
        try {
            CatalogueEvent event = json.event(message.key(), message.value());
            return new ReadMessage(message, mayBeNews ? index.prepare(event) : PreparedEvent.unanalysed(event), null);
        } catch (UnreadableEventException e) {
            return new ReadMessage(message, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return new ReadMessage(
                    message, null, "cannot be analysed: " + e.getClass().getName());
        }
    }
}
