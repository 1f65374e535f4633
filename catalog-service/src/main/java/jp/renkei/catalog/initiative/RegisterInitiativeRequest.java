package jp.renkei.catalog.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.Settings;
import jp.renkei.catalog.record.Submission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registers or replaces a digital initiative; one flat JSON object. */
@Schema(description = "Registers or replaces a digital initiative (デジタル施策). Only title and description are mandatory.")
public record RegisterInitiativeRequest(
        @JsonUnwrapped Settings settings, @JsonUnwrapped InitiativeContent content)
        implements Submission<InitiativeContent> {}
