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

        @Nullable EmptyReason emptyReason) {

    @Schema(description = "Why a list is empty and what helps; absent when it is not")
    record EmptyReason(
            EmptyCode code,

            @Schema(description = "A sentence for the reader", examples = "比べる相手の登録がまだありません。")
            String label) {}

    @Schema(description = "Why a list is empty")
    enum EmptyCode {
        NOTHING_TO_COMPARE,
        NOTHING_SIMILAR,
        NOTHING_PUBLIC
    }
}
