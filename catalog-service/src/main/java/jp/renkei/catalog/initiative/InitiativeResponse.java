package jp.renkei.catalog.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.RecordHeader;
import jp.renkei.catalog.record.RecordState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A digital initiative; one flat JSON object. Without content for who cannot see it any more. */
@Schema(description = "A digital initiative (デジタル施策) as the caller may see it.")
public record InitiativeResponse(
        @JsonUnwrapped RecordHeader header,
        @JsonUnwrapped @Nullable InitiativeContent content,
        @JsonUnwrapped RecordState state) {}
