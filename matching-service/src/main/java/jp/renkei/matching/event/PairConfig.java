package jp.renkei.matching.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what is remembered about pairs that were announced. */
@ConfigMapping(prefix = "renkei.matching.pairs")
public interface PairConfig {

    /** How long a pair is remembered after it was withdrawn; a fiscal year and a month. */
    @WithDefault("400d")
    Duration keepWithdrawn();
}
