package jp.renkei.matching.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.MilestoneCode;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One match as its reader sees it, in the reader's language. */
@Schema(description = "One match with its reasons, in the caller's language")
record MatchItem(
        @Schema(description = "The pair: the same id from both sides")
        UUID id,

        @Schema(minimum = "1") int rank,

        @Schema(description = "0 to 100, the sum of all points in factors and against")
        BigDecimal score,

        @Schema(
                description =
                        "How sure it is that both have the same subject; REFERENCE is no match, only what is near")
        ListedBand band,

        @Schema(description = "What to bear in mind; null for a match") @Nullable
        String caution,

        Target target,

        @Schema(description = "What speaks for the pair, strongest first")
        List<Factor> factors,

        @Schema(description = "What speaks against it, strongest first; empty when nothing was found")
        List<Against> against,

        @Schema(description = "What moved the match back in the list; its score stays as it is")
        List<Adjustment> adjustments,

        @Schema(description = "Words that both texts share, strongest first")
        List<String> sharedTerms,

        Timing timing,

        @Schema(description = "Fitting forms of cooperation; hints, not advice")
        List<Scheme> schemes,

        State state,

        @Schema(description = "When the match last changed noticeably after it was found") @Nullable
        OffsetDateTime changedSince) {

    /** The bands of matches, and 参考: what an owner is shown for want of matches. */
    enum ListedBand {
        HIGH,
        MEDIUM,
        LOW,
        REFERENCE;

        static ListedBand of(Band band) {
            return switch (band) {
                case HIGH -> HIGH;
                case MEDIUM -> MEDIUM;
                case LOW -> LOW;
            };
        }
    }

    /** How far the two sides have come. */
    enum State {
        SUGGESTED
    }

    /** @param sample the record is an illustration (記載例) */
    record Target(RecordType type, UUID id, String title, MunicipalityRef municipality, boolean sample) {}

    record Factor(
            FactorCode code,
            String label,
            @Schema(description = "0 or more") BigDecimal points,
            List<Evidence> evidence) {}

    /** Whose text a passage is from. */
    enum Source {
        OWN,
        THEIR
    }

    record Evidence(
            String text,
            Source source,
            Field field,

            @Schema(description = "UTF-16 offset in the stored text")
            int start,

            @Schema(description = "Exclusive") int end) {}

    record Against(
            AgainstCode code,
            String label,

            @Schema(description = "0 or below; 0 names the weakest side of a pair that nothing counts against")
            BigDecimal points) {}

    record Adjustment(
            ListPolicy.Reason code,
            String label,

            @Schema(description = "The place by score, counted from 1")
            int movedFrom,

            @Schema(description = "The place in this list; further back than movedFrom")
            int movedTo) {}

    record Timing(
            @Schema(description = "By when talks have to begin, and for what")
            String label,

            @Schema(description = "The fiscal year whose money or staff is meant first; null when none can be reached")
            @Nullable
            Integer fiscalYear,

            @Schema(description = "The last day on which talks should begin; null when none can be reached") @Nullable
            LocalDate startBy,

            @Schema(description = "In the order of time; what is over is left out")
            List<Milestone> milestones) {}

    record Milestone(
            MilestoneCode code,
            String label,
            LocalDate from,
            @Schema(description = "Inclusive") LocalDate to) {}

    record Scheme(
            String code,
            String label,

            @Schema(description = "Article of the Local Autonomy Act, for reference") @Nullable
            String article,

            String leadTime,

            @Schema(description = "Who keeps the authority, what else to know") @Nullable
            String note,

            @Schema(description = "Why this form") String why) {}
}
