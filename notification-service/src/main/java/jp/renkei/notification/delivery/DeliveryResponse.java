package jp.renkei.notification.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.calendar.JapanTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: who, when, why, which pairs, with what end.
 *
 * @param text as it was sent; only when one digest is read
 */
@Schema(name = "DigestDelivery", description = "One line of the ledger: one subscription's digest of one week.")
record DeliveryResponse(
        @Schema(description = "The line's id.", examples = "019aae1a-2b3c-7d4e-8f50-000000000003")
        UUID id,

        @Schema(
                description = "The subscription; it may have ended since.",
                examples = "019aae1a-2b3c-7d4e-8f50-000000000002")
        UUID subscriptionId,

        @Schema(description = "Whose news it is.", examples = "072028")
        String municipality,

        @Schema(description = "The ISO week, Asia/Tokyo, in which it is sent.", examples = "2026-W48")
        String week,

        @Schema(
                description =
                        "RESERVED: to be sent; ATTEMPTED: in the hands of the mail server; SENT: taken by it; FAILED:"
                                + " certainly not sent; IN_DOUBT: nobody knows, and it is not sent again; NOTHING_NEW:"
                                + " there was nothing to tell.")
        DeliveryState state,

        @Schema(description = "Who asked for it: the schedule or an operator.")
        Cause cause,

        @Schema(description = "What was known before this moment is told.", examples = "2026-11-23T00:00:00+09:00")
        OffsetDateTime cutoff,

        @Schema(description = "How often it was handed to the mail server.", examples = "1")
        int attempts,

        @Nullable @Schema(description = "The mailbox it was handed over for.", examples = "dx@city.example.jp")
        String recipient,

        @Nullable
        @Schema(
                description = "The mail's Message-ID.",
                examples = "<019aae1a-2b3c-7d4e-8f50-000000000003@renkei.example>")
        String messageId,

        @Nullable @Schema(description = "The mail's subject.", examples = "【連携】新しい候補1件")
        String subject,

        @Nullable
        @Schema(description = "The mail as it was sent; only when one digest is read.", examples = "会津若松市 御担当者様…")
        String text,

        @Nullable
        @Schema(
                description = "UNSUBSCRIBED, MAILBOX_SERVED, WEEK_OVER, NOT_COMPOSED (the next run tries again),"
                        + " NOT_WRITABLE, or a short code of what the mail server or the network said.",
                examples = "SMTP 550")
        String failure,

        @Schema(description = "The matches in the order of the mail.")
        List<LedgerItem> items,

        @Schema(description = "When its place was taken.", examples = "2026-11-24T08:00:00+09:00")
        OffsetDateTime reservedAt,

        @Nullable
        @Schema(description = "When it was last handed to the mail server.", examples = "2026-11-24T08:00:01+09:00")
        OffsetDateTime attemptedAt,

        @Nullable @Schema(description = "When it came to its end.", examples = "2026-11-24T08:00:02+09:00")
        OffsetDateTime finishedAt) {

    static DeliveryResponse of(DigestDelivery delivery, List<LedgerItem> items, boolean whole) {
        return new DeliveryResponse(
                delivery.id,
                delivery.subscriptionId,
                delivery.municipality,
                delivery.week,
                delivery.state,
                delivery.cause,
                JapanTime.at(delivery.cutoff).toOffsetDateTime(),
                delivery.attempts,
                delivery.recipient,
                delivery.messageId,
                delivery.subject,
                whole ? delivery.body : null,
                delivery.failure,
                items,
                JapanTime.at(delivery.reservedAt).toOffsetDateTime(),
                time(delivery.attemptedAt),
                time(delivery.finishedAt));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : JapanTime.at(instant).toOffsetDateTime();
    }
}
