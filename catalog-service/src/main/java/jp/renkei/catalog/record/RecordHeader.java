package jp.renkei.catalog.record;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What identifies a record in an answer. */
public record RecordHeader(
        @Schema(description = "UUIDv7, never reused.") UUID id,
        Owner municipality,
        RecordStatus status,

        @Schema(description = "Counts every change from 1 on; the ETag in quotes.")
        long version) {

    /** The municipality that a record belongs to. */
    @Schema(name = "RecordMunicipality")
    public record Owner(
            @Schema(examples = "072028") String code,
            @Schema(examples = "会津若松市") String name,
            @Schema(examples = "福島県") String prefecture) {}
}
