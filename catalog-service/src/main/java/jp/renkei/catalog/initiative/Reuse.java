package jp.renkei.catalog.initiative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others may take over or come to see. */
@Schema(description = "What the municipality offers to others; each is false unless said.")
public record Reuse(
        @Schema(description = "source code", defaultValue = "false")
        boolean code,

        @Schema(description = "procurement specification (仕様書)", defaultValue = "false")
        boolean specification,

        @Schema(description = "data set", defaultValue = "false")
        boolean dataset,

        @Schema(description = "visit on site (視察)", defaultValue = "false")
        boolean visit,

        @Schema(description = "talk online", defaultValue = "false")
        boolean online) {

    boolean anything() {
        return code || specification || dataset || visit || online;
    }
}
