package jp.renkei.matching.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Municipalities suggested as partners, best first. */
@Schema(description = "Municipalities suggested as partners, best first")
record PartnersResponse(List<Partner> items, MatchListResponse.@Nullable EmptyReason emptyReason) {

    record Partner(
            @Schema(minimum = "1") int rank,
            MunicipalityRef municipality,
            @Schema(description = "Score of the best pair") BigDecimal score,
            Band band,

            @Schema(description = "Why the municipality stands in this place")
            String reason,

            @Schema(description = "How many pairs connect the two")
            int pairCount,

            @Schema(description = "The best pairs, at most three")
            List<Pair> pairs) {}

    record Pair(UUID id, BigDecimal score, Band band, End own, End target) {}

    record End(RecordType type, UUID id, String title) {}
}
