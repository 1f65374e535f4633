package jp.renkei.notification.subscription;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.match.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its municipality sees it. */
@Schema(name = "Subscription")
record SubscriptionResponse(
        UUID id,
        @Schema(examples = "072028") String municipality,
        String address,
        Frequency frequency,
        DayOfWeek weekday,
        int hour,
        Band minBand,
        @Schema(enumeration = {"ja", "en"}) String language,
        MailFormat format,
        long version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id,
                subscription.municipality,
                subscription.address,
                subscription.frequency,
                subscription.weekday,
                subscription.hour,
                subscription.minBand,
                subscription.language.name().toLowerCase(Locale.ROOT),
                subscription.format,
                subscription.version,
                JapanTime.at(subscription.createdAt).toOffsetDateTime(),
                JapanTime.at(subscription.updatedAt).toOffsetDateTime());
    }
}
