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
@Schema(name = "DigestPreview")
record PreviewResponse(
        String municipality,
        String week,
        OffsetDateTime cutoff,
        @Nullable UUID subscriptionId,
        @Nullable String subject,
        @Nullable String text,
        List<LedgerItem> items,
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
