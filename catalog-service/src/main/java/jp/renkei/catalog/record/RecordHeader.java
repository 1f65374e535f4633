package jp.renkei.catalog.record;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What identifies a record in an answer. */
public record RecordHeader(
        @Schema(
                required = true,
                description = "UUIDv7, never reused.",
                examples = "019aad00-0001-7a10-8b20-000000000001")
        UUID id,

        @Schema(required = true) @Nullable Owner municipality,

        @Schema(required = true) RecordStatus status,

        @Schema(required = true, description = "Counts every change from 1 on; the ETag in quotes.", examples = "3")
        long version) {

    /** The municipality that a record belongs to. */
    @Schema(name = "RecordMunicipality", description = "The municipality that a record belongs to.")
    public record Owner(
            @Schema(required = true, description = "6-digit code (全国地方公共団体コード).", examples = "072028")
            String code,

            @Schema(required = true, description = "Its name.", examples = "会津若松市")
            String name,

            @Schema(required = true, description = "Name of its prefecture.", examples = "福島県")
            String prefecture) {}
}
