package jp.renkei.catalog.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.Settings;
import jp.renkei.catalog.record.Submission;

/** Registers or replaces a social issue; one flat JSON object. */
public record RegisterSocialIssueRequest(
        @JsonUnwrapped Settings settings, @JsonUnwrapped IssueContent content) implements Submission<IssueContent> {}
