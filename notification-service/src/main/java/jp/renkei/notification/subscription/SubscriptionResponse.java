package jp.renkei.notification.subscription;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import jp.renkei.notification.calendar.JapanTime;
import jp.renkei.notification.match.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its municipality sees it. */
@Schema(name = "Subscription", description = "One mailbox that hears of one municipality.")
record SubscriptionResponse(
        @Schema(description = "The subscription's id.", examples = "019aae1a-2b3c-7d4e-8f50-000000000002")
        UUID id,

        @Schema(description = "Of whom it hears; it never changes.", examples = "072028")
        String municipality,

        @Schema(
                description = "The desk's mailbox, a Japanese host as people write it.",
                format = "idn-email",
                examples = "dx@city.example.jp")
        String address,

        @Schema(description = "How often mails go out: NONE or WEEKLY so far.")
        Frequency frequency,

        @Schema(description = "On a day off the mail goes out on the next working day.")
        DayOfWeek weekday,

        @Schema(description = "Hour of the day, Asia/Tokyo, 0 to 23.", examples = "8")
        int hour,

        @Schema(description = "Weaker matches are not told as new.")
        Band minBand,

        @Schema(
                description = "The language of the mails.",
                enumeration = {"ja", "en"})
        String language,

        @Schema(description = "The form of the mails: plain text.")
        MailFormat format,

        @Schema(description = "Counts the changes; also the ETag, in quotes.", examples = "1")
        long version,

        @Schema(description = "When it was made.", examples = "2026-11-20T09:30:00+09:00")
        OffsetDateTime createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-20T09:30:00+09:00")
        OffsetDateTime updatedAt) {

    static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id,
                subscription.municipality,
                MailAddress.readable(subscription.address),
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
