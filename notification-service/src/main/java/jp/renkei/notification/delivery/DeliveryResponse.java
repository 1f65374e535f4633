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
@Schema(name = "DigestDelivery")
record DeliveryResponse(
        UUID id,
        UUID subscriptionId,
        String municipality,
        @Schema(examples = "2026-W48") String week,
        DeliveryState state,
        Cause cause,
        OffsetDateTime cutoff,
        int attempts,
        @Nullable String recipient,
        @Nullable String messageId,
        @Nullable String subject,
        @Nullable String text,

        @Nullable
        @Schema(
                description =
                        "UNSUBSCRIBED, MAILBOX_SERVED, WEEK_OVER, or a short code of what the mail server or the network said.")
        String failure,

        List<LedgerItem> items,
        OffsetDateTime reservedAt,
        @Nullable OffsetDateTime attemptedAt,
        @Nullable OffsetDateTime finishedAt) {

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
