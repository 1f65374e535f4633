package jp.renkei.notification.delivery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.digest.Decision;
import jp.renkei.notification.digest.DigestPlan;
import jp.renkei.notification.digest.RenderedDigest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a digest would say, and what was decided about every pair of the municipality.
 *
 * @param subscriptionId null: nobody subscribes, so this is what somebody would get who subscribes now
 * @param subject null, as text: there is nothing to tell, and no mail would go out
 * @param items in the order of the mail
 */
@Schema(name = "DigestPreview", description = "What a digest would say, and why.")
record PreviewResponse(
        @Schema(description = "Whose news it is.", examples = "072028")
        String municipality,

        @Schema(description = "The ISO week, Asia/Tokyo.", examples = "2026-W48")
        String week,

        @Schema(description = "What was known before this moment is told.", examples = "2026-11-23T00:00:00+09:00")
        OffsetDateTime cutoff,

        @Nullable
        @Schema(
                description = "Absent: nobody subscribes, and this is what somebody would get who subscribes now.",
                examples = "019aae1a-2b3c-7d4e-8f50-000000000002")
        UUID subscriptionId,

        @Nullable @Schema(description = "Absent when there is nothing to tell.", examples = "【連携】新しい候補1件")
        String subject,

        @Nullable @Schema(description = "The mail; absent when there is none.", examples = "会津若松市 御担当者様…")
        String text,

        @Schema(description = "The matches in the order of the mail.")
        List<LedgerItem> items,

        @Schema(description = "What was decided about every match of the municipality, closest first.")
        List<Decision> decisions) {

    static PreviewResponse of(
            DigestPlan plan, OffsetDateTime cutoff, @Nullable UUID subscription, @Nullable RenderedDigest text) {
        return new PreviewResponse(
                plan.digest().recipient().municipality(),
                plan.digest().week().toString(),
                cutoff,
                subscription,
                text == null ? null : text.subject(),
                text == null ? null : text.text(),
                plan.digest().items().stream().map(LedgerItem::of).toList(),
                plan.decisions());
    }
}
