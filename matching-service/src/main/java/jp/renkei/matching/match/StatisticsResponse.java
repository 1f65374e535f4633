package jp.renkei.matching.match;

import java.time.OffsetDateTime;
import java.util.List;
import jp.renkei.matching.catalogue.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reached by suggestions, and how evenly. Shares are from 0 to 1; a share of nothing is 0. */
@Schema(description = "Who is reached by suggestions, and how evenly; shares are from 0 to 1")
record StatisticsResponse(
        OffsetDateTime asOf,
        Coverage coverage,

        @Schema(description = "One for each type of owner and kind of suggestion")
        List<ListStatistics> lists) {

    record Coverage(
            @Schema(description = "Live issues and initiatives")
            int records,

            @Schema(description = "Records with at least one suggestion in any of their lists")
            int withSuggestion,

            @Schema(description = "Records with at least one suggestion of the band MEDIUM or HIGH")
            int withUsefulSuggestion,

            @Schema(description = "Share of the records with a useful suggestion")
            double usefulShare) {}

    record ListStatistics(
            @Schema(description = "Whose lists") RecordType ownerType,
            @Schema(description = "What they hold") RecordType kind,
            int lists,
            int emptyLists,

            @Schema(description = "Entries that are shown, over all lists")
            long suggestions,

            @Schema(description = "Municipalities under 10,000 people")
            SmallMunicipalities small,

            @Schema(description = "How often one record is suggested")
            Spread spread) {}

    record SmallMunicipalities(
            @Schema(description = "Suggestions that a municipality under 10,000 people is shown")
            long suggestionsTo,

            double shareTo,

            @Schema(description = "Suggestions of a record of a municipality under 10,000 people")
            long suggestionsOf,

            double shareOf) {}

    record Spread(
            @Schema(description = "Records that could be suggested")
            int records,

            @Schema(description = "Records that no list shows")
            int never,

            @Schema(description = "Lists that show the most suggested record")
            int most,

            @Schema(
                    description =
                            "0: all records are suggested equally often; towards 1: all suggestions are of one record")
            double gini,

            @Schema(description = "Share of the suggestions that go to the tenth of the records suggested most")
            double topTenthShare) {}
}
