package jp.renkei.edge.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one caller may call one instance of a service. */
@ConfigMapping(prefix = "renkei.edge.limit")
public interface RateLimitConfig {

    @WithDefault("true")
    boolean enabled();

    /** Requests a minute for one token subject; all of them may come at once. */
    @WithDefault("3000")
    int subjectPerMinute();

    /** Requests a minute for all anonymous callers behind one address; whole towns share one behind LGWAN. */
    @WithDefault("1200")
    int addressPerMinute();

    /** Callers remembered at once; the least recently seen are forgotten first. */
    @WithDefault("100000")
    long callers();
}
