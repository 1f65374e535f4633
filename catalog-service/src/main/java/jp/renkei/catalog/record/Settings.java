package jp.renkei.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import jp.renkei.catalog.entry.LocalGovernment;
import jp.renkei.catalog.entry.Visible;
import jp.renkei.catalog.entry.Written;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose record it is and who may see it. Not part of the content; never in events except visibility and sample. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settings(
        @Nullable
        @LocalGovernment(LocalGovernment.Level.MUNICIPALITY)
        @Schema(
                pattern = "^[0-9]{6}$",
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
                description = "Others see the published record from this moment on (公開日時), in the years 1950 to 2150.",
                examples = "2027-04-01T09:00:00+09:00")
        OffsetDateTime embargoUntil,

        @Nullable
        @Written(label = "contactDesk", max = 200)
        @Schema(
                maxLength = 200,
                description = "Desk to ask (問い合わせ先). Shown to officers and coordinators only.",
                examples = "上下水道課 管路係")
        String contactDesk,

        @Nullable
        @Schema(
                description = "An illustration (記載例), not a real record. Only an administrator may set it.",
                defaultValue = "false")
        Boolean sample) {

    public Settings {
        contactDesk = Visible.orNull(contactDesk);
    }
}
