package jp.renkei.notification.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.Objects;
import jp.renkei.edge.language.Language;
import jp.renkei.notification.match.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes or replaces a subscription. What is left out gets its default. */
@Schema(name = "SubscriptionRequest", description = "What a subscription shall be; what is left out gets its default.")
record SubscriptionRequest(
        @Nullable
        @Pattern(regexp = "[0-9]{6}", message = "{jp.renkei.notification.municipality}")
        @Schema(
                description = "6-digit code; named by administrators and coordinators, an officer's token says it. It"
                        + " never changes.",
                examples = "072028")
        String municipality,

        @NotNull(message = "{jp.renkei.notification.address-missing}")
        @Mailbox(message = "{jp.renkei.notification.address}")
        @Schema(
                description = "The desk's mailbox, without a display name. The host may be Japanese.",
                format = "idn-email",
                maxLength = MailAddress.LONGEST,
                examples = "dx@city.example.jp")
        String address,

        @Nullable
        @Schema(defaultValue = "WEEKLY", description = "Only NONE and WEEKLY are offered so far; others are 422.")
        Frequency frequency,

        @Nullable
        @Schema(defaultValue = "TUESDAY", description = "On a day off the mail goes out on the next working day.")
        DayOfWeek weekday,

        @Nullable
        @Min(value = 0, message = "{jp.renkei.notification.hour}")
        @Max(value = 23, message = "{jp.renkei.notification.hour}")
        @Schema(defaultValue = "8", description = "Hour of the day, Asia/Tokyo.")
        Integer hour,

        @Nullable @Schema(defaultValue = "LOW", description = "Weaker matches are not told as new.")
        Band minBand,

        @Nullable
        @Pattern(regexp = "ja|en", message = "{jp.renkei.notification.language}")
        @Schema(
                defaultValue = "ja",
                description = "The language of the mails.",
                enumeration = {"ja", "en"})
        String language,

        @Nullable @Schema(defaultValue = "TEXT", description = "The form of the mails: plain text, complete by itself.")
        MailFormat format) {

    private static final int DEFAULT_HOUR = 8;

    Frequency chosenFrequency() {
        return Objects.requireNonNullElse(frequency, Frequency.WEEKLY);
    }

    /** As it is stored. */
    String mailbox() {
        return MailAddress.canonical(address).orElseThrow();
    }

    /** Writes everything but the identity. */
    void writeTo(Subscription subscription) {
        subscription.address = mailbox();
        subscription.frequency = chosenFrequency();
        subscription.weekday = Objects.requireNonNullElse(weekday, DayOfWeek.TUESDAY);
        subscription.hour = Objects.requireNonNullElse(hour, DEFAULT_HOUR);
        subscription.minBand = Objects.requireNonNullElse(minBand, Band.LOW);
        subscription.language = "en".equals(language) ? Language.EN : Language.JA;
        subscription.format = Objects.requireNonNullElse(format, MailFormat.TEXT);
    }
}
