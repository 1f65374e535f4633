package jp.renkei.edge.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may carry, and how slowly; keep {@code quarkus.http.limits.max-body-size} well above. */
@ConfigMapping(prefix = "renkei.edge.body")
public interface BodyLimitConfig {

    @WithDefault("1M")
    MemorySize maxSize();

    /** What all requests that are being received or answered may hold together. */
    @WithDefault("64M")
    MemorySize all();

    /** How long all of it may take to arrive. */
    @WithDefault("30s")
    Duration time();
}
