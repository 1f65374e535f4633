package jp.renkei.catalog.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.Settings;
import jp.renkei.catalog.record.Submission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registers or replaces a social issue; one flat JSON object. */
@Schema(description = "Registers or replaces a social issue (社会課題). Only title and description are mandatory.")
public record RegisterSocialIssueRequest(
        @JsonUnwrapped Settings settings, @JsonUnwrapped IssueContent content) implements Submission<IssueContent> {}
