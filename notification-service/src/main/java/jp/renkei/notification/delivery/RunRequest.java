package jp.renkei.notification.delivery;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for this week's digests at once, whatever the weekday and hour of the subscriptions. */
@Schema(name = "DigestRunRequest", description = "Which digests a run sends, or would send.")
record RunRequest(
        @Nullable
        @Pattern(regexp = "now|monday", message = "{jp.renkei.notification.cutoff}")
        @Schema(
                enumeration = {"monday", "now"},
                defaultValue = "monday",
                description = "monday: what was known on Monday 00:00 Asia/Tokyo; now: what is known now.")
        String cutoff,

        @Nullable @Schema(defaultValue = "false", description = "Only say what would be sent.")
        Boolean dryRun,

        @Nullable
        @Pattern(regexp = "[0-9]{6}", message = "{jp.renkei.notification.municipality}")
        @Schema(description = "Only this municipality; all when left out.", examples = "072028")
        String municipality) {

    static RunRequest orDefault(@Nullable RunRequest request) {
        return request == null ? new RunRequest(null, null, null) : request;
    }
}
