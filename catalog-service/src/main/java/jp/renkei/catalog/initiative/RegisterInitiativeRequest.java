package jp.renkei.catalog.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.Settings;
import jp.renkei.catalog.record.Submission;

/** Registers or replaces a digital initiative; one flat JSON object. */
public record RegisterInitiativeRequest(
        @JsonUnwrapped Settings settings, @JsonUnwrapped InitiativeContent content)
        implements Submission<InitiativeContent> {}
