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
record PartnersResponse(
        @Schema(description = "At most 20") List<Partner> items, MatchListResponse.@Nullable EmptyReason emptyReason) {

    @Schema(description = "A municipality with the pairs that speak for it")
    record Partner(
            @Schema(description = "The place in the list, counted from 1", minimum = "1", examples = "1")
            int rank,

            MunicipalityRef municipality,

            @Schema(description = "Score of the best pair", examples = "57.3")
            BigDecimal score,

            Band band,

            @Schema(description = "Why the municipality stands in this place")
            String reason,

            @Schema(description = "How many pairs connect the two")
            int pairCount,

            @Schema(description = "The best pairs, at most three")
            List<Pair> pairs) {}

    @Schema(name = "PartnerPair", description = "A record of each of the two municipalities")
    record Pair(
            @Schema(description = "The same id as in match lists")
            UUID id,

            @Schema(description = "0 to 100", examples = "57.3")
            BigDecimal score,

            Band band,
            End own,
            End target) {}

    @Schema(description = "One record of a pair")
    record End(
            RecordType type,

            @Schema(description = "Its id in the catalogue", examples = "019aad00-0003-7a10-8b20-00000000a003")
            UUID id,

            @Schema(description = "Its title", examples = "水道管の漏水を早く見つけたい")
            String title) {}
}
