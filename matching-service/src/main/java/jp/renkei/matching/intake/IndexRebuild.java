package jp.renkei.matching.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
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
    private final IntakeSchedule schedule;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicReference<@Nullable CatalogueIndex> built = new AtomicReference<>();

    IndexRebuild(
            RecordsTopic topic,
            IntakeConfig config,
            IndexGenerations generations,
            MessageReader reader,
            IntakeSchedule schedule) {
        this.topic = topic;
        this.config = config;
        this.generations = generations;
        this.reader = reader;
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
            CatalogueIndex index = generations.beginAside(topic.id());
            try {
                read(index);
                built.set(index);
            } catch (IOException | RuntimeException e) {
                generations.abandon(index);
                throw e;
            }
        } catch (IOException | ExecutionException | RuntimeException e) {
            running.set(false);
            LOG.errorf("The index could not be built anew; the one in use stays: %s", e);
        } catch (InterruptedException e) {
            running.set(false);
            Thread.currentThread().interrupt();
        }
    }

    /** The texts of one batch are analysed while the batch before is taken in. */
    private void read(CatalogueIndex index) throws IOException {
        try (Consumer<byte[], byte[]> consumer = topic.consumerAt(0)) {
            Long end = consumer.endOffsets(List.of(topic.partition()), Duration.ofSeconds(10))
                    .get(topic.partition());
            long until = end == null ? 0 : end;
            Batch next = new Batch(0, CompletableFuture.completedFuture(List.of()));
            while (next.end() < until) {
                if (schedule.isStopped()) {
                    throw new IOException("the service stops");
                }
                Batch ready = next;
                next = poll(consumer, index);
                apply(index, ready);
            }
            apply(index, next);
            index.commit();
        }
    }

    /** @param end the first offset behind it */
    private record Batch(long end, CompletableFuture<List<MessageReader.Read>> messages) {}

    private Batch poll(Consumer<byte[], byte[]> consumer, CatalogueIndex index) {
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        consumer.poll(config.poll()).forEach(messages::add);
        return new Batch(
                consumer.position(topic.partition()),
                CompletableFuture.supplyAsync(() -> reader.read(index, messages)));
    }

    private static void apply(CatalogueIndex index, Batch batch) throws IOException {
        for (MessageReader.Read read : batch.messages().join()) {
            PreparedEvent prepared = read.event();
            if (prepared == null) {
                LOG.debugf("Offset %d was set aside before: %s", read.message().offset(), read.fault());
            } else if (index.isNews(prepared.event())) {
                index.apply(prepared);
            }
        }
        index.advanceTo(batch.end());
    }
}
