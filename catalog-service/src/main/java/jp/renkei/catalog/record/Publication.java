package jp.renkei.catalog.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said with the request to publish. */
@Schema(description = "What may be said with the request to publish")
public record Publication(
        @Nullable
        @Schema(
                description = "The places that look like personal data were read and may be published.",
                defaultValue = "false",
                examples = "true")
        Boolean acknowledge) {

    /** Publishing without a body acknowledges nothing. */
    static boolean acknowledges(@Nullable Publication publication) {
        return publication != null && Boolean.TRUE.equals(publication.acknowledge());
    }
}
