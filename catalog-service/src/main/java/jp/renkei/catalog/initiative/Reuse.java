package jp.renkei.catalog.initiative;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What others may take over or come to see. */
@Schema(description = "What the municipality offers to others; each is false unless said.")
public record Reuse(
        @Schema(description = "Source code can be had (ソースコード).", defaultValue = "false") @Nullable
        Boolean code,

        @Schema(description = "The procurement specification can be had (仕様書).", defaultValue = "false") @Nullable
        Boolean specification,

        @Schema(description = "A data set can be had (データセット).", defaultValue = "false") @Nullable
        Boolean dataset,

        @Schema(description = "Visits on site are welcome (視察).", defaultValue = "false") @Nullable
        Boolean visit,

        @Schema(description = "A talk online is possible (オンライン相談).", defaultValue = "false") @Nullable
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
