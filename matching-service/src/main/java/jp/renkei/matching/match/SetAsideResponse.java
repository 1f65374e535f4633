package jp.renkei.matching.match;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.event.SetAsidePairs;
import jp.renkei.text.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pairs that could not be announced. */
@Schema(description = "Pairs that could not be announced, the oldest first")
record SetAsideResponse(
        @Schema(description = "At most 100 pairs") List<Pair> items) {

    @Schema(name = "SetAsidePair", description = "A pair that could not be announced")
    record Pair(
            @Schema(description = "The pair: the same id as in match lists and events")
            UUID id,

            @Schema(description = "The ids of its two records", minItems = 2, maxItems = 2)
            List<UUID> records,

            @Schema(description = "What failed, for whoever mends it")
            String reason,

            @Schema(description = "How often it was tried", examples = "1")
            int tries,

            @Schema(description = "When it failed first") OffsetDateTime since) {}

    static SetAsideResponse of(List<SetAsidePairs.SetAside> pairs) {
        return new SetAsideResponse(pairs.stream()
                .map(pair -> new Pair(
                        pair.id(),
                        List.of(pair.first(), pair.second()),
                        pair.reason(),
                        pair.tries(),
                        pair.since().atZoneSameInstant(FiscalYear.ZONE).toOffsetDateTime()))
                .toList());
    }
}
