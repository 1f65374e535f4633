package jp.renkei.local.child;

import java.time.Duration;

/** How long to wait before a child that died is started again: 1, 2, 4 … up to 30 seconds, and 1 again after a calm minute. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CALM = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The wait after a child that lived that long. */
    Duration after(Duration lifetime) {
        if (lifetime.compareTo(CALM) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return wait;
    }
}
