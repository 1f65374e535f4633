package jp.renkei.notification.digest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a digest carries weak pairs (低, band LOW) that its reader never heard of: only without anything better beside them,
 * and then when the reader was told nothing better for three weeks. A first digest may carry them at once, so that nobody
 * begins with an empty mail. What is left out stays a candidate.
 */
final class LowBandPolicy {

    /** The mail names this time in words: {@code lowAfterWant} in {@code messages/digest_*.properties}. */
    static final Duration WANT = Duration.ofDays(21);

    private LowBandPolicy() {}

    /** @param better whether the digest has a pair of band HIGH or MEDIUM, new or changed */
    static boolean admits(boolean better, Recipient recipient, Ledger ledger, Instant cutoff) {
        if (better) {
            return false;
        }
        Instant limit = cutoff.minus(WANT);
        return ledger.first() || !isAfter(recipient.since(), limit) && !isAfter(ledger.lastBetter(), limit);
    }

    private static boolean isAfter(@Nullable Instant moment, Instant limit) {
        return moment != null && moment.isAfter(limit);
    }
}
