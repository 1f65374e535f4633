package jp.renkei.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How digests go out. The setting {@code tick} is read by the scheduler. */
@ConfigMapping(prefix = "renkei.notification.delivery")
interface DeliveryConfig {

    /** How often an instance looks for work; {@code off} for never. */
    @WithDefault("1m")
    String tick();

    /** How long the mail server may take for one mail; giving up early makes it doubtful. */
    @WithDefault("2m")
    Duration sendTimeout();

    /** When an attempt that nobody finished counts as in doubt; longer than {@link #sendTimeout()}. */
    @WithDefault("10m")
    Duration inDoubtAfter();

    /** The pause after the first attempt that found no mail server; it doubles. */
    @WithDefault("2m")
    Duration firstRetry();

    @WithDefault("1h")
    Duration longestRetry();
}
