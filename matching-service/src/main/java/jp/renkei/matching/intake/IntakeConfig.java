package jp.renkei.matching.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of reading the records topic. */
@ConfigMapping(prefix = "renkei.matching.intake")
public interface IntakeConfig {

    /** The topic with all records; it has one partition. */
    @WithDefault("renkei.catalog.records.v1")
    String topic();

    /** Where messages go that cannot be read or are refused. */
    @WithDefault("renkei.catalog.records.v1.dlq")
    String deadLetterTopic();

    /** Messages taken at once when behind; they share one transaction. */
    @WithDefault("100")
    int batchSize();

    /**
     * Lists that lack at least so many messages, and a tenth as many as there are records, are made anew when the index
     * has read them, and do not follow each.
     */
    @WithDefault("1000")
    int farBehind();

    /** How long to wait for the broker's next message before doing other work. */
    @WithDefault("100ms")
    Duration poll();

    /** How often another process is asked to let this one be the matcher. */
    @WithDefault("1s")
    Duration seatInterval();

    /** Pause before starting again after a failure. */
    @WithDefault("1s")
    Duration pauseAfterFailure();

    /** Lag without any progress for longer than this means that reading has stopped. */
    @WithDefault("60s")
    Duration stuckAfter();
}
