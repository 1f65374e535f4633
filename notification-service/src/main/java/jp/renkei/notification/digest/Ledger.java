package jp.renkei.notification.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.match.Band;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient was told before the week in question.
 *
 * @param told the band that was named last for each pair
 * @param inDoubt weeks whose mail may not have arrived, oldest first; nothing of them is in {@code told}
 * @param lastBetter cut-off of the last mail that named a pair of band HIGH or MEDIUM; null when none did. A mail's news is
 *     as old as its cut-off, however late it went out
 * @param first whether no mail has arrived yet
 */
public record Ledger(
        Map<UUID, Band> told,
        List<IsoWeek> inDoubt,
        @Nullable Instant lastBetter,
        boolean first) {

    public Ledger {
        told = Map.copyOf(told);
        inDoubt = List.copyOf(inDoubt);
    }

    /** Of somebody who never heard anything. */
    public static Ledger empty() {
        return new Ledger(Map.of(), List.of(), null, true);
    }
}
