package jp.renkei.notification.digest;

import java.time.Instant;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.KnownMatch;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs a digest speaks of: what was known at the cut-off and this recipient has not heard, as it is at the moment
 * of sending.
 */
final class PlanningPolicy {

    private PlanningPolicy() {}

    static Verdict decide(KnownMatch match, Recipient recipient, Ledger ledger, Instant cutoff) {
        if (match.withdrawn()) {
            return Verdict.WITHDRAWN;
        }
        Band told = ledger.told().get(match.id());
        return told == null ? decideUntold(match, recipient, ledger, cutoff) : decideTold(match, told);
    }

    private static Verdict decideTold(KnownMatch match, Band told) {
        if (match.band() == told) {
            return Verdict.ALREADY_TOLD;
        }
        return match.bandBefore() == told ? Verdict.AFTER_CUTOFF : Verdict.CHANGED;
    }

    private static Verdict decideUntold(KnownMatch match, Recipient recipient, Ledger ledger, Instant cutoff) {
        if (match.band().isBelow(recipient.minBand())) {
            return Verdict.BELOW_BAND;
        }
        if (!match.foundAt().isBefore(cutoff) || isBelow(match.bandBefore(), recipient.minBand())) {
            return Verdict.AFTER_CUTOFF;
        }
        // The first digest starts from a baseline; what it had no room for counts as known. LOW ones may have been held
        // back, so they stay candidates.
        boolean mayBeKnown = !ledger.first() && match.band() != Band.LOW;
        return mayBeKnown && match.lastNewsAt().isBefore(recipient.since()) ? Verdict.BEFORE_SUBSCRIPTION : Verdict.NEW;
    }

    private static boolean isBelow(@Nullable Band before, Band wanted) {
        return before == null || before.isBelow(wanted);
    }
}
