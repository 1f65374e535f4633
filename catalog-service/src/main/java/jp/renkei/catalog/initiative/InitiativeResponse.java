package jp.renkei.catalog.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.renkei.catalog.record.RecordHeader;
import jp.renkei.catalog.record.RecordState;

/** A digital initiative; one flat JSON object. */
public record InitiativeResponse(
        @JsonUnwrapped RecordHeader header,
        @JsonUnwrapped InitiativeContent content,
        @JsonUnwrapped RecordState state) {}
