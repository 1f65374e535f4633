package jp.renkei.catalog.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.RecordHeader;
import jp.renkei.catalog.record.RecordState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A social issue; one flat JSON object. Without content for who cannot see it any more. */
@Schema(description = "A social issue (社会課題) as the caller may see it.")
public record SocialIssueResponse(
        @JsonUnwrapped RecordHeader header,
        @JsonUnwrapped @Nullable IssueContent content,
        @JsonUnwrapped RecordState state) {}
