package jp.renkei.matching.match;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ranked list, best first; at most 20 items. */
@Schema(description = "A ranked list, best first")
record MatchListResponse(
        List<MatchItem> items,

        @Schema(description = "Why the list is empty; null when it is not") @Nullable
        EmptyReason emptyReason,

        @Schema(
                description =
                        "What comes nearest although it is too weak for a match; at most 3, only beside an empty list")
        List<MatchItem> nearest) {

    record EmptyReason(EmptyCode code, String label) {}

    enum EmptyCode {
        NOTHING_TO_COMPARE,
        NOTHING_SIMILAR,
        NOTHING_PUBLIC
    }
}
