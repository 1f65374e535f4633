package jp.renkei.edge.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one request may carry; keep {@code quarkus.http.limits.max-body-size} well above. */
@ConfigMapping(prefix = "renkei.edge.body")
public interface BodyLimitConfig {

    @WithDefault("1M")
    MemorySize maxSize();
}
