package jp.renkei.catalog.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.Content;
import jp.renkei.catalog.record.Essentials;

/** What a municipality says about a social issue: the essentials and, so far, nothing more. */
public record IssueContent(@JsonUnwrapped Essentials essentials) implements Content {}
