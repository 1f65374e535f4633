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

    /** When an attempt that nobody finished counts as in doubt; longer than {@code quarkus.mailer.timeout}. */
    @WithDefault("10m")
    Duration inDoubtAfter();

    /** The pause after the first attempt that found no mail server; it doubles. */
    @WithDefault("2m")
    Duration firstRetry();

    @WithDefault("1h")
    Duration longestRetry();
}
