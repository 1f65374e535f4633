package jp.renkei.matching.match;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of this replica's index. */
@Schema(description = "The state of this replica's index")
record IndexStatus(
        @Schema(description = "The epoch of this replica's index and scores")
        int epoch,

        @Schema(description = "The newest epoch; above epoch while this replica's index is built anew under it")
        int newestEpoch,

        @Schema(description = "The day that freshness is counted to in this epoch")
        LocalDate epochAsOf,

        @Schema(description = "Whether a new epoch was asked for and is not counted yet")
        boolean epochRequested,

        @Schema(description = "Live issues and initiatives") int documents,

        @Schema(description = "Which analyzers cut the texts")
        String analyzerHash,

        @Schema(description = "First offset of the records topic not yet in the index")
        long nextOffset,

        @Schema(description = "Where the records topic ends")
        long endOffset,

        @Schema(description = "Messages not yet in the index")
        long lag,

        @Schema(description = "Seconds since the index was last made durable")
        double ageSeconds,

        @Schema(description = "Whether this replica is the one that writes the lists")
        boolean matcher,

        @Schema(description = "First offset of the records topic not yet in the lists; only where matcher is true")
        long matchedOffset,

        @Schema(description = "Whether it writes new lists beside those that readers see, to be switched when complete")
        boolean buildingAside,

        @Schema(description = "Whether there are changes of lists that events do not tell of yet")
        boolean announcing,

        @Schema(description = "Whether the index is being built anew beside the one in use")
        boolean rebuilding,

        @Schema(description = "Share of the words of up to 1,000 live records that the epoch has never seen")
        double unknownWords,

        @Schema(description = "Whether unknownWords is above 0.25, so that an epoch should be counted anew")
        boolean newEpochAdvised,

        @Schema(description = "Whether the pass over all texts may use the processor's vector unit")
        boolean vectorUnit) {}
