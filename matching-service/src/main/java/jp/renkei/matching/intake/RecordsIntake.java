package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;
import jp.renkei.matching.list.Matcher;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Reads the records topic for as long as nothing fails: into the index, into the lists if this process is the matcher,
 * with a commit every few seconds. Used by the {@link IntakeThread} only.
 */
@Singleton
class RecordsIntake {

    private static final Logger LOG = Logger.getLogger(RecordsIntake.class);
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(2);

    private final RecordsTopic topic;
    private final IntakeConfig config;
    private final IndexGenerations generations;
    private final RecordsBatch batch;
    private final Matcher matcher;
    private final IndexRebuild rebuild;
    private final IntakeSchedule schedule;
    private final IntakeProgress progress;

    RecordsIntake(
            RecordsTopic topic,
            IntakeConfig config,
            IndexGenerations generations,
            RecordsBatch batch,
            Matcher matcher,
            IndexRebuild rebuild,
            IntakeSchedule schedule,
            IntakeProgress progress) {
        this.topic = topic;
        this.config = config;
        this.generations = generations;
        this.batch = batch;
        this.matcher = matcher;
        this.rebuild = rebuild;
        this.schedule = schedule;
        this.progress = progress;
    }

    /** Returns when the schedule was stopped; everything read is durable then. */
    void run() throws IOException, SQLException, ExecutionException, InterruptedException {
        String topicId = topic.id();
        batch.readFrom(topicId);
        CatalogueIndex index = usable(topicId);
        schedule.begin();
        try (Consumer<byte[], byte[]> consumer = topic.consumerAt(index.state().nextOffset())) {
            while (!schedule.isStopped()) {
                index = lookAfter(index, consumer);
                List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
                consumer.poll(matcher.makesAnew() ? Duration.ZERO : config.poll())
                        .forEach(messages::add);
                if (!messages.isEmpty()) {
                    batch.take(index, messages);
                }
                progress.movedTo(consumer.position(topic.partition()));
                if (makesLists(index, consumer)) {
                    matcher.makeSome(index.state().nextOffset());
                }
            }
            index.commit();
        }
    }

    /** The open generation, or a newly opened one when it gave up or belongs to another topic. */
    private CatalogueIndex usable(String topicId) throws IOException {
        Optional<CatalogueIndex> open = generations.current();
        if (open.isPresent()) {
            CatalogueIndex index = open.get();
            if (!index.isBroken() && index.state().topicId().equals(topicId)) {
                return index;
            }
        }
        return generations.open(topicId);
    }

    /** Everything that is due between two polls; the generation to go on with. */
    private CatalogueIndex lookAfter(CatalogueIndex index, Consumer<byte[], byte[]> consumer)
            throws IOException, SQLException {
        CatalogueIndex current = index;
        CatalogueIndex built = rebuild.takeBuilt();
        if (built != null) {
            switchTo(built, consumer);
            current = built;
        }
        if (schedule.isEndDue()) {
            lookAtEnd(consumer);
        }
        if (schedule.isSeatDue()) {
            if (!matcher.leads() && matcher.tryToLead(current)) {
                seekToFirstUndone(consumer, current);
            }
            if (matcher.follows() && !matcher.makesAnew() && isFarBehind(current)) {
                matcher.letGo();
            } else if (progress.isConnected()) {
                matcher.showWhenComplete(progress.endOffset());
            }
        }
        if (schedule.isCommitDue()) {
            if (current.hasUncommittedChanges()) {
                current.commit();
            }
            progress.committed();
            generations.closeRetired();
        }
        return current;
    }

    /** Whether following every event is more work than making all lists anew. */
    private boolean isFarBehind(CatalogueIndex index) {
        long behind = progress.endOffset() - matcher.position();
        return behind >= config.farBehind() && behind >= index.view().size() / 10;
    }

    /** Lists that were let go are made when the index has come to the end; those that are made follow from then on. */
    private boolean makesLists(CatalogueIndex index, Consumer<byte[], byte[]> consumer) {
        long read = consumer.position(topic.partition());
        boolean atEnd = progress.isConnected()
                && read >= progress.endOffset()
                && read >= index.state().nextOffset();
        return matcher.makesAnew() || matcher.leads() && !matcher.follows() && atEnd;
    }

    private void switchTo(CatalogueIndex built, Consumer<byte[], byte[]> consumer) throws IOException {
        try {
            generations.switchTo(built);
        } finally {
            rebuild.done();
        }
        matcher.continueWith(built);
        seekToFirstUndone(consumer, built);
        LOG.infof(
                "The index was switched to one built anew under epoch %d, at offset %d",
                built.state().epoch(), built.state().nextOffset());
    }

    /** Events that the index holds and the lists do not are read once more. */
    private void seekToFirstUndone(Consumer<byte[], byte[]> consumer, CatalogueIndex index) {
        long indexed = index.state().nextOffset();
        consumer.seek(topic.partition(), matcher.leads() ? Math.min(matcher.position(), indexed) : indexed);
    }

    private void lookAtEnd(Consumer<byte[], byte[]> consumer) {
        try {
            Long end = consumer.endOffsets(List.of(topic.partition()), BROKER_ANSWERS_WITHIN)
                    .get(topic.partition());
            progress.sawEnd(end == null ? 0 : end);
        } catch (TimeoutException away) {
            progress.failed(away);
        }
    }
}
