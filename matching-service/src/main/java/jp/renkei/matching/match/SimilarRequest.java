package jp.renkei.matching.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.list.MatchLists;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that is not registered; at least one of title and description says something. */
@Schema(description = "A text that is not registered: title, description, or both")
record SimilarRequest(
        @Size(max = 200) @Nullable String title,
        @Size(max = 10_000) @Nullable String description,
        @Size(max = 10) @Nullable List<@NotNull @Pattern(regexp = "[A-Z][0-9](-[0-9]{2})?") String> policyFields,

        @Schema(description = "What to look for; INITIATIVE when absent") @Nullable
        RecordType type,

        @Min(1) @Max(MatchLists.SHOWN) @Nullable Integer size) {}
