package jp.renkei.catalog.initiative;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What others may take over or come to see. */
@Schema(description = "What the municipality offers to others; each is false unless said.")
public record Reuse(
        @Schema(description = "source code", defaultValue = "false") @Nullable
        Boolean code,

        @Schema(description = "procurement specification (仕様書)", defaultValue = "false") @Nullable
        Boolean specification,

        @Schema(description = "data set", defaultValue = "false") @Nullable
        Boolean dataset,

        @Schema(description = "visit on site (視察)", defaultValue = "false") @Nullable
        Boolean visit,

        @Schema(description = "talk online", defaultValue = "false") @Nullable
        Boolean online) {

    public Reuse {
        code = Boolean.TRUE.equals(code);
        specification = Boolean.TRUE.equals(specification);
        dataset = Boolean.TRUE.equals(dataset);
        visit = Boolean.TRUE.equals(visit);
        online = Boolean.TRUE.equals(online);
    }

    boolean anything() {
        return Stream.of(code, specification, dataset, visit, online).anyMatch(Boolean.TRUE::equals);
    }
}
