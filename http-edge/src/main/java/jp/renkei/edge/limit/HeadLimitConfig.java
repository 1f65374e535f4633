package jp.renkei.edge.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the head of a request may be, and how slowly it may come; keep {@code quarkus.http.limits} well above. */
@ConfigMapping(prefix = "renkei.edge.head")
public interface HeadLimitConfig {

    @WithDefault("8K")
    MemorySize address();

    @WithDefault("16K")
    MemorySize headers();

    /** How long all of it may take to arrive, counted from its first bytes. */
    @WithDefault("20s")
    Duration time();
}
