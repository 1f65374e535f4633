package jp.renkei.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The moments of a delivery. Thread-safe. */
@Singleton
class DeliveryTiming {

    private static final int MOST_DOUBLINGS = 20;

    private final DeliveryConfig config;
    private final Clock clock;

    DeliveryTiming(DeliveryConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** How long to wait after so many attempts, one at least, that found no mail server. */
    Duration pauseAfter(int attempts) {
        Duration pause = config.firstRetry().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(config.longestRetry()) < 0 ? pause : config.longestRetry();
    }

    /** Attempts from before this moment that nobody finished are in doubt. */
    Instant doubtLimit() {
        return now().minus(config.inDoubtAfter());
    }
}
