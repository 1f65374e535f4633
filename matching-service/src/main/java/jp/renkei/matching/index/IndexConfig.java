package jp.renkei.matching.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the index on disk. */
@ConfigMapping(prefix = "renkei.matching")
public interface IndexConfig {

    /** The folder that holds the index generations; this process alone writes there. */
    Path indexDir();

    /** How often documents are made durable; what is lost in a crash is read from the topic again. */
    @WithDefault("3s")
    Duration commitInterval();
}
