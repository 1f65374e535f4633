package jp.renkei.notification.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.calendar.JapanTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a run is, and what it did or would do: one line a weekly subscription that it has looked at. */
@Schema(name = "DigestRun", description = "A run and what it did, or would do.")
record RunResponse(
        @Schema(
                description = "Names the run: /api/v1/digests/runs/{id}.",
                examples = "019aae1a-2b3c-7d4e-8f50-000000000001")
        UUID id,

        @Schema(
                description = "RUNNING: ask again; DONE: every subscription was looked at; FAILED: it ended before, and"
                        + " another run does the rest.")
        RunState state,

        @Nullable
        @Schema(
                description =
                        "Of a FAILED run. INTERRUPTED: the instance died; STOPPED: it was stopped; BROKEN: the database"
                                + " or the program failed.")
        RunFailure failure,

        @Nullable @Schema(description = "The only municipality; absent when all were meant.", examples = "072028")
        String municipality,

        @Schema(description = "The ISO week, Asia/Tokyo, whose digests these are.", examples = "2026-W48")
        String week,

        @Schema(description = "What was known before this moment is told.", examples = "2026-11-23T00:00:00+09:00")
        OffsetDateTime cutoff,

        @Schema(description = "True: nothing was sent; the lines say what would be.", examples = "false")
        boolean dryRun,

        @Schema(description = "When it was taken.", examples = "2026-11-25T10:00:00+09:00")
        OffsetDateTime startedAt,

        @Nullable
        @Schema(description = "When it ended; absent while it is RUNNING.", examples = "2026-11-25T10:00:31+09:00")
        OffsetDateTime finishedAt,

        @Schema(description = "How many of the subscriptions had which end so far.")
        Counts counts,

        @Schema(description = "The subscriptions that were looked at so far, in the order of their making.")
        List<Line> digests) {

    static RunResponse of(KnownRun run) {
        return new RunResponse(
                run.order().id(),
                run.state(),
                run.failure(),
                run.order().municipality(),
                run.order().week().toString(),
                JapanTime.at(run.order().cutoff()).toOffsetDateTime(),
                run.order().dryRun(),
                JapanTime.at(run.startedAt()).toOffsetDateTime(),
                time(run.finishedAt()),
                Counts.of(run.subscriptions(), run.lines()),
                run.lines());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : JapanTime.at(instant).toOffsetDateTime();
    }

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

    /** The lines by their end. */
    @Schema(name = "DigestRunCounts", description = "The lines of a run by their outcome.")
    record Counts(
            @Nullable
            @Schema(description = "How many it has to look at; absent until it has counted them.", examples = "1741")
            Integer subscriptions,

            @Schema(description = "How many it has looked at.", examples = "1741")
            long lookedAt,

            @Schema(description = "Mails that the mail server took.", examples = "1203")
            long sent,

            @Schema(description = "Of a dry run: mails that would go out.", examples = "0")
            long wouldSend,

            @Schema(description = "Without anything to tell.", examples = "530")
            long nothingNew,

            @Schema(description = "Had this week's mail before, or may have.", examples = "5")
            long alreadyDone,

            @Schema(description = "Not taken by the mail server yet; tried again by itself.", examples = "3")
            long notYet,

            @Schema(description = "Certainly not sent; the next run tries again.", examples = "0")
            long failed,

            @Schema(description = "Nobody knows whether the mail arrived; not sent again.", examples = "0")
            long inDoubt) {

        static Counts of(@Nullable Integer subscriptions, List<Line> lines) {
            return new Counts(
                    subscriptions,
                    lines.size(),
                    count(lines, Outcome.SENT),
                    count(lines, Outcome.WOULD_SEND),
                    count(lines, Outcome.NOTHING_NEW),
                    count(lines, Outcome.ALREADY_DONE),
                    count(lines, Outcome.NOT_YET),
                    count(lines, Outcome.FAILED),
                    count(lines, Outcome.IN_DOUBT));
        }

        private static long count(List<Line> lines, Outcome outcome) {
            return lines.stream().filter(line -> line.outcome() == outcome).count();
        }
    }

    /**
     * One subscription.
     *
     * @param deliveryId null when nothing was reserved
     * @param items the pairs in the order of the mail
     */
    @Schema(name = "DigestRunLine", description = "What became of one subscription.")
    record Line(
            @Schema(description = "The subscription.", examples = "019aae1a-2b3c-7d4e-8f50-000000000002")
            UUID subscriptionId,

            @Schema(description = "Its municipality.", examples = "072028")
            String municipality,

            @Schema(
                    description =
                            "NOT_YET: tried again by itself; ALREADY_DONE: had, or may have had, this week's mail;"
                                    + " IN_DOUBT: nobody knows, and it is not sent again.")
            Outcome outcome,

            @Nullable
            @Schema(
                    description = "The line of the ledger: /api/v1/digests/{id}; absent when nothing was reserved.",
                    examples = "019aae1a-2b3c-7d4e-8f50-000000000003")
            UUID deliveryId,

            @Nullable @Schema(description = "The mail's subject; absent without a mail.", examples = "【連携】新しい候補1件")
            String subject,

            @Schema(description = "The matches in the order of the mail.")
            List<LedgerItem> items) {}
}
