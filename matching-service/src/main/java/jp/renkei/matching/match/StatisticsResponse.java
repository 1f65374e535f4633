package jp.renkei.matching.match;

import java.time.OffsetDateTime;
import java.util.List;
import jp.renkei.matching.catalogue.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reached by suggestions, and how evenly. Shares are from 0 to 1; a share of nothing is 0. */
@Schema(description = "Who is reached by suggestions, and how evenly; shares are from 0 to 1")
record StatisticsResponse(
        @Schema(description = "When it was counted") OffsetDateTime asOf,
        Coverage coverage,

        @Schema(description = "One for each type of owner and kind of suggestion")
        List<ListStatistics> lists) {

    @Schema(description = "How many records have useful suggestions")
    record Coverage(
            @Schema(description = "Live issues and initiatives")
            int records,

            @Schema(description = "Records with at least one suggestion in any of their lists")
            int withSuggestion,

            @Schema(description = "Records with at least one suggestion of the band MEDIUM or HIGH")
            int withUsefulSuggestion,

            @Schema(description = "Share of the records with a useful suggestion")
            double usefulShare) {}

    @Schema(description = "The lists of one type of owner that hold one kind of record")
    record ListStatistics(
            RecordType ownerType,
            RecordType kind,

            @Schema(description = "How many lists there are")
            int lists,

            @Schema(description = "How many of them show nothing")
            int emptyLists,

            @Schema(description = "Entries that are shown, over all lists")
            long suggestions,

            SmallMunicipalities small,
            Spread spread) {}

    @Schema(description = "Municipalities under 10,000 people")
    record SmallMunicipalities(
            @Schema(description = "Suggestions that a municipality under 10,000 people is shown")
            long suggestionsTo,

            @Schema(description = "Their share of all suggestions")
            double shareTo,

            @Schema(description = "Suggestions of a record of a municipality under 10,000 people")
            long suggestionsOf,

            @Schema(description = "Their share of all suggestions")
            double shareOf) {}

    @Schema(description = "How often one record is suggested")
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
