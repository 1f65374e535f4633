package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.PreparedEvent;
import jp.renkei.matching.intake.MessageReader.ReadMessage;
import jp.renkei.matching.list.Matcher;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes a batch of messages into the index and, in the process that is the matcher, into the lists. An event that the
 * lists already hold, or that they do not follow, goes into the index only; one that the index already holds is matched as
 * the record stands there now. Used by the reading thread.
 */
@Singleton
class RecordsBatch {

    private final MessageReader reader;
    private final Matcher matcher;
    private final DeadLetters deadLetters;
    private final IntakeProgress progress;
    /** Events before this offset may be in the index although a failure kept them from the lists. */
    private long takenUntil;

    RecordsBatch(MessageReader reader, Matcher matcher, DeadLetters deadLetters, IntakeProgress progress) {
        this.reader = reader;
        this.matcher = matcher;
        this.deadLetters = deadLetters;
        this.progress = progress;
    }

    /** Tells which topic the next messages are from. */
    void readFrom(String topicId) throws SQLException {
        deadLetters.readFrom(topicId);
    }

    /** @param messages in the order of their offsets, not empty */
    void take(CatalogueIndex index, List<ConsumerRecord<byte[], byte[]>> messages)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        long indexed = index.state().nextOffset();
        takenUntil = Math.max(takenUntil, indexed);
        long next = messages.getLast().offset() + 1;
        try {
            for (List<ConsumerRecord<byte[], byte[]>> some : MessageReader.portions(messages)) {
                for (ReadMessage read : reader.read(index, some)) {
                    take(index, read);
                }
            }
            index.advanceTo(Math.max(indexed, next));
        } finally {
            takenUntil = Math.max(takenUntil, next);
        }
        if (matcher.follows() && next > matcher.position()) {
            matcher.store(next);
            messages.stream().filter(m -> m.offset() >= indexed).forEach(m -> progress.matched(m.timestamp()));
        }
    }

    private void take(CatalogueIndex index, ReadMessage read)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        ConsumerRecord<byte[], byte[]> message = read.message();
        boolean unmatched = matcher.leads() && message.offset() >= matcher.position();
        PreparedEvent prepared = read.event();
        String refusal = read.refusal(index);
        if (prepared == null || refusal != null) {
            if (unmatched) {
                deadLetters.setAside(message, String.valueOf(refusal));
            }
            return;
        }
        boolean isNews = index.isNews(prepared.event());
        if (unmatched && matcher.follows()) {
            if (isNews) {
                matcher.beforeChange(prepared.event());
            } else if (message.offset() < takenUntil) {
                matcher.changedUnseen(prepared.event());
            }
        }
        if (isNews) {
            index.apply(prepared);
            if (matcher.leads() && !unmatched) {
                matcher.viewCaughtUp(prepared.event());
            }
        }
    }
}
