package jp.renkei.catalog.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.RecordHeader;
import jp.renkei.catalog.record.RecordState;

/** A social issue; one flat JSON object. */
public record SocialIssueResponse(
        @JsonUnwrapped RecordHeader header,
        @JsonUnwrapped IssueContent content,
        @JsonUnwrapped RecordState state) {}
