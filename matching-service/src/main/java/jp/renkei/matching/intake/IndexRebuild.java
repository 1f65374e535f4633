package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;
import jp.renkei.matching.index.PreparedEvent;
import jp.renkei.matching.intake.MessageReader.ReadMessage;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index anew from the topic's beginning, beside the one in use. When it has read what was there, the reading
 * thread takes it over and goes on from its offset. Thread-safe; at most one rebuild at a time.
 */
@Singleton
public class IndexRebuild {

    private static final Logger LOG = Logger.getLogger(IndexRebuild.class);

    private final RecordsTopic topic;
    private final IntakeConfig config;
    private final IndexGenerations generations;
    private final MessageReader reader;
    private final DeadLetters deadLetters;
    private final IntakeSchedule schedule;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<@Nullable CatalogueIndex> built = new AtomicReference<>();

    IndexRebuild(
            RecordsTopic topic,
            IntakeConfig config,
            IndexGenerations generations,
            MessageReader reader,
            DeadLetters deadLetters,
            IntakeSchedule schedule) {
        this.topic = topic;
        this.config = config;
        this.generations = generations;
        this.reader = reader;
        this.deadLetters = deadLetters;
        this.schedule = schedule;
    }

    public boolean isRunning() {
        return running.get();
    }

    /** @return false when a rebuild is already under way */
    public boolean start() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofPlatform().name("index-rebuild").daemon().start(this::build);
        return true;
    }

    /** The finished generation, once; {@link #done} ends the rebuild. */
    @Nullable
    CatalogueIndex takeBuilt() {
        return built.getAndSet(null);
    }

    void done() {
        running.set(false);
    }

    private void build() {
        try {
            String topicId = topic.id();
            deadLetters.readFrom(topicId);
            CatalogueIndex index = generations.beginAside(topicId);
            try {
                read(index);
                built.set(index);
            } catch (IOException | RuntimeException e) {
                generations.abandon(index);
                throw e;
            }
        } catch (IOException | SQLException | ExecutionException | RuntimeException e) {
            running.set(false);
            LOG.errorf("The index could not be built anew; the one in use stays: %s", e);
        } catch (InterruptedException e) {
            running.set(false);
            Thread.currentThread().interrupt();
        }
    }

    /** The texts of some messages are analysed while those before are taken in. */
    private void read(CatalogueIndex index) throws IOException {
        try (Consumer<byte[], byte[]> consumer = topic.consumerAt(0)) {
            Long end = consumer.endOffsets(List.of(topic.partition()), Duration.ofSeconds(10))
                    .get(topic.partition());
            long until = end == null ? 0 : end;
            CompletableFuture<List<ReadMessage>> ahead = CompletableFuture.completedFuture(List.of());
            while (consumer.position(topic.partition()) < until) {
                if (schedule.isStopped()) {
                    throw new IOException("the service stops");
                }
                List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
                consumer.poll(config.poll()).forEach(messages::add);
                for (List<ConsumerRecord<byte[], byte[]>> some : MessageReader.portions(messages)) {
                    CompletableFuture<List<ReadMessage>> next =
                            CompletableFuture.supplyAsync(() -> reader.read(index, some));
                    apply(index, ahead.join());
                    ahead = next;
                }
            }
            apply(index, ahead.join());
            index.advanceTo(consumer.position(topic.partition()));
            index.commit();
        }
    }

    private static void apply(CatalogueIndex index, List<ReadMessage> messages) throws IOException {
        for (ReadMessage read : messages) {
            PreparedEvent prepared = read.event();
            String refusal = read.refusal(index);
            if (prepared == null || refusal != null) {
                LOG.debugf("Offset %d was set aside before: %s", read.message().offset(), refusal);
            } else if (index.isNews(prepared.event())) {
                index.apply(prepared);
            }
        }
    }
}
