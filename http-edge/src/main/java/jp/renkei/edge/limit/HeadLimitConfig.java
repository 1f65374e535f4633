package jp.renkei.edge.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the head of a request may be; keep {@code quarkus.http.limits} well above. */
@ConfigMapping(prefix = "renkei.edge.head")
public interface HeadLimitConfig {

    @WithDefault("8K")
    MemorySize address();

    @WithDefault("16K")
    MemorySize headers();
}
