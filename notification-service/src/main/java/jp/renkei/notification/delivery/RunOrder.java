package jp.renkei.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to do.
 *
 * @param untilNow whether the cut-off is the moment at which it was asked for
 * @param municipality the only one; null for all
 */
record RunOrder(
        UUID id,
        IsoWeek week,
        Instant cutoff,
        boolean untilNow,
        boolean dryRun,
        @Nullable String municipality) {}
