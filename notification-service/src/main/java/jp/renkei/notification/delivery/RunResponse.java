package jp.renkei.notification.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a run did, or would do, one line a weekly subscription. */
@Schema(name = "DigestRun")
record RunResponse(String week, OffsetDateTime cutoff, boolean dryRun, List<Line> digests) {

    /** What became of one digest in this run. */
    enum Outcome {
        SENT,
        WOULD_SEND,
        NOTHING_NEW,
        /** This week's mail was sent before, or is in doubt: it is not sent again. */
        ALREADY_DONE,
        /** The mail server did not take it; it is tried again by itself. */
        NOT_YET,
        FAILED,
        IN_DOUBT
    }

    /**
     * One subscription.
     *
     * @param deliveryId null when nothing was reserved
     * @param items the pairs in the order of the mail
     */
    @Schema(name = "DigestRunLine")
    record Line(
            UUID subscriptionId,
            String municipality,
            Outcome outcome,
            @Nullable UUID deliveryId,
            @Nullable String subject,
            List<LedgerItem> items) {}
}
