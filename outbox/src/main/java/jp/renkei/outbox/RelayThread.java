package jp.renkei.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Owns the relay's thread: creates the topics, starts the relay and starts it again when database or broker fail. */
@Singleton
class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final OutboxRelay relay;
    private final TopicCreator topics;
    private final OutboxConfig config;
    private final RelaySignal signal;
    private @Nullable Thread thread;

    RelayThread(OutboxRelay relay, TopicCreator topics, OutboxConfig config, RelaySignal signal) {
        this.relay = relay;
        this.topics = topics;
        this.config = config;
        this.signal = signal;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(STOP_LIMIT);
        }
    }

    private void work() {
        boolean topicsReady = !config.createTopics();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    if (!topicsReady) {
                        topics.createMissing();
                        topicsReady = true;
                    }
                    if (!config.relayEnabled()) {
                        return;
                    }
                    relay.run();
                } catch (ExecutionException | RuntimeException e) {
                    LOG.warnf("Outbox: the relay starts again after a failure: %s", e);
                    signal.await(PAUSE_AFTER_FAILURE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
