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
@Schema(
        description =
                "A text that is not registered: title, description, or both; type is what to look for, INITIATIVE when absent",
        examples = "{\"title\": \"水道管の漏水を早く見つけたい\", \"policyFields\": [\"S4-03\"], \"type\": \"INITIATIVE\"}")
record SimilarRequest(
        @Schema(maxLength = 200, description = "The title as it would be registered", examples = "水道管の漏水を早く見つけたい")
        @Characters(max = 200, message = "{jp.renkei.matching.title}")
        @Nullable
        String title,

        @Schema(maxLength = 10_000, description = "What is the matter", examples = "敷設から四十年を超えた配水管が多く、漏水調査に人手が足りない。")
        @Characters(max = 10_000, message = "{jp.renkei.matching.description}")
        @Nullable
        String description,

        @Schema(description = "Codes of policy fields (施策の方向)", examples = "[\"S4-03\"]")
        @Size(max = 10, message = "{jp.renkei.matching.policyFields}")
        @Nullable
        List<
                        @NotNull(message = "{jp.renkei.matching.policyField}")
                        @Pattern(regexp = "[A-Z][0-9](-[0-9]{2})?", message = "{jp.renkei.matching.policyField}")
                        String>
                policyFields,

        @Nullable RecordType type,

        @Schema(description = "How many at most; 20 when absent", examples = "20")
        @Min(value = 1, message = "{jp.renkei.matching.size}")
        @Max(value = MatchLists.SHOWN, message = "{jp.renkei.matching.size}")
        @Nullable
        Integer size) {}
