package jp.renkei.matching.match;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ranked list, best first; at most 20 items. */
@Schema(description = "A ranked list, best first")
record MatchListResponse(
        @Schema(
                description = "Matches, and after them, where an owner's list has fewer than ten, what is near"
                        + " without being a match (band REFERENCE)")
        List<MatchItem> items,

        @Schema(description = "Why the list is empty; null when it is not") @Nullable
        EmptyReason emptyReason) {

    record EmptyReason(EmptyCode code, String label) {}

    enum EmptyCode {
        NOTHING_TO_COMPARE,
        NOTHING_SIMILAR,
        NOTHING_PUBLIC
    }
}
