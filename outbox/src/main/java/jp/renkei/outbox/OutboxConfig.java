package jp.renkei.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox and its relay. */
@ConfigMapping(prefix = "renkei.outbox")
public interface OutboxConfig {

    /** The CloudEvents {@code source} of every event of this service, for example {@code /renkei/catalog-service}. */
    String source();

    /** Whether this instance competes for the relay's lock. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Whether the topics this service owns are created at start. */
    @WithDefault("true")
    boolean createTopics();

    /** Events sent to the broker before their acknowledgements are awaited. */
    @WithDefault("500")
    int batchSize();

    /** How long the relay sleeps when nobody nudges it. */
    @WithDefault("200ms")
    Duration poll();

    /** How long published rows are kept for inspection. */
    @WithDefault("7d")
    Duration keepPublished();
}
