package jp.renkei.matching.renewal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of how epochs are renewed. */
@ConfigMapping(prefix = "renkei.matching.epoch")
public interface EpochConfig {

    /** How often it is looked whether there is, or should be, a new epoch. */
    @WithDefault("10s")
    Duration check();

    /** With fewer live records a doubling is no reason for a new epoch. */
    @WithDefault("500")
    int leastRecords();
}
