package jp.renkei.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose record it is and who may see it. Not part of the content; never in events except visibility and sample. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        @Nullable
        @Pattern(regexp = "[0-9]{6}")
        @Schema(
                description = "6-digit code (全国地方公共団体コード). An officer's token fixes it; coordinators and"
                        + " administrators name it.",
                examples = "072028")
        String municipality,

        @Nullable
        @Schema(
                description =
                        "INTERNAL: own municipality. SELECTED: also coordinators. PARTICIPANTS: also officers of all"
                                + " municipalities. PUBLIC: everybody.",
                defaultValue = "PARTICIPANTS")
        Visibility visibility,

        @Nullable
        @Schema(
                description = "Others see the published record from this moment on.",
                examples = "2027-04-01T09:00:00+09:00")
        OffsetDateTime embargoUntil,

        @Nullable
        @Size(max = 200)
        @Legible
        @Schema(description = "Desk to ask. Shown to officers and coordinators only.", examples = "上下水道課 管路係")
        String contactDesk,

        @Nullable
        @Schema(
                description = "An illustration (記載例), not a real record. Only an administrator may set it.",
                defaultValue = "false")
        Boolean sample) {}
