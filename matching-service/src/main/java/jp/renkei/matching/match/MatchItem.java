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
        @Schema(
                description = "The pair: the same id from both sides",
                examples = "5f0c9a58-1e0b-5d5c-9a3e-1b2f6d7c8e90")
        UUID id,

        @Schema(description = "The place in the list, counted from 1", minimum = "1", examples = "1")
        int rank,

        @Schema(description = "0 to 100, the sum of all points in factors and against", examples = "57.3")
        BigDecimal score,

        ListedBand band,

        @Schema(description = "What to bear in mind; absent for a match") @Nullable
        String caution,

        Target target,

        @Schema(description = "What speaks for the pair, strongest first")
        List<Factor> factors,

        @Schema(description = "What speaks against it, strongest first; empty when nothing was found")
        List<Against> against,

        @Schema(description = "What moved the match back in the list; its score stays as it is")
        List<Adjustment> adjustments,

        @Schema(description = "What both texts say, strongest first: a phrase, or two words for one thing as A＝B")
        List<String> sharedTerms,

        Timing timing,

        @Schema(description = "Fitting forms of cooperation; hints, not advice")
        List<Scheme> schemes,

        State state,

        @Schema(description = "When the match last changed noticeably after it was found; absent when it did not")
        @Nullable
        OffsetDateTime changedSince) {

    /** The bands of matches, and 参考: what an owner is shown for want of matches. */
    @Schema(description = "How sure it is that both have the same subject; REFERENCE is no match, only what is near")
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
    @Schema(description = "How far the two sides have come")
    enum State {
        SUGGESTED
    }

    /** @param sample the record is an illustration (記載例) */
    @Schema(description = "The record that matches")
    record Target(
            RecordType type,

            @Schema(description = "Its id in the catalogue", examples = "019aad00-0003-7a10-8b20-00000000a003")
            UUID id,

            @Schema(description = "Its title", examples = "水道管の漏水を早く見つけたい")
            String title,

            MunicipalityRef municipality,

            @Schema(description = "An illustration (記載例), not a real record")
            boolean sample) {}

    @Schema(description = "One thing that speaks for the pair")
    record Factor(
            FactorCode code,

            @Schema(description = "A sentence for the reader", examples = "課題の記述が似ています（共通する言葉：漏水、水道管）")
            String label,

            @Schema(
                    description = "Above 0: what speaks for the pair less what speaks against it in the same respect",
                    examples = "41.5")
            BigDecimal points,

            @Schema(
                    description =
                            "What it rests on: passages of the texts, or the values of both sides; the own side first")
            List<Evidence> evidence) {}

    /** Whose text or value something is. */
    @Schema(description = "Whose text or value it is")
    enum Source {
        OWN,
        THEIR
    }

    /** A passage has a place, a value has none. */
    @Schema(description = "A passage of a stored text, with its place, or a value of the record or its municipality")
    record Evidence(
            @Schema(
                    description = "The passage as it is written, or the value in the caller's language",
                    examples = "漏水調査")
            String text,

            Source source,
            Field field,

            @Schema(description = "UTF-16 offset in the stored text; absent for a value", examples = "4") @Nullable
            Integer start,

            @Schema(description = "Exclusive; absent for a value", examples = "8") @Nullable
            Integer end) {}

    @Schema(description = "One thing that speaks against the pair")
    record Against(
            AgainstCode code,

            @Schema(description = "A sentence for the reader", examples = "人口規模が大きく異なります")
            String label,

            @Schema(
                    description = "0 or below; 0 names the weakest side of a pair that nothing counts against",
                    examples = "-1.5")
            BigDecimal points,

            @Schema(description = "The values of both sides; empty when it rests on what is not registered")
            List<Evidence> evidence) {}

    @Schema(description = "Why a match stands further back than its score says")
    record Adjustment(
            ListPolicy.Reason code,

            @Schema(description = "A sentence for the reader")
            String label,

            @Schema(description = "The place by score, counted from 1")
            int movedFrom,

            @Schema(description = "The place in this list; further back than movedFrom")
            int movedTo) {}

    @Schema(description = "What to do by when")
    record Timing(
            @Schema(description = "By when talks have to begin, and for what")
            String label,

            @Schema(
                    description =
                            "The fiscal year whose money or staff is meant first; absent when none can be reached")
            @Nullable
            Integer fiscalYear,

            @Schema(description = "The last day on which talks should begin; absent when none can be reached") @Nullable
            LocalDate startBy,

            @Schema(description = "In the order of time; what is over is left out")
            List<Milestone> milestones) {}

    @Schema(description = "A step on the way")
    record Milestone(
            MilestoneCode code,

            @Schema(description = "Its name", examples = "2027年度当初予算の要求")
            String label,

            @Schema(description = "First day", examples = "2026-10-25")
            LocalDate from,

            @Schema(description = "Last day", examples = "2026-11-15")
            LocalDate to) {}

    @Schema(description = "A form of cooperation")
    record Scheme(
            @Schema(description = "Its code in the vocabulary", examples = "JOINT_PROCUREMENT")
            String code,

            @Schema(description = "Its name", examples = "共同調達")
            String label,

            @Schema(description = "Article of the Local Autonomy Act, for reference; absent where no law is needed")
            @Nullable
            String article,

            @Schema(description = "How long it takes before it works", examples = "半年〜1年")
            String leadTime,

            @Schema(description = "Who keeps the authority, what else to know; may be absent") @Nullable
            String note,

            @Schema(description = "Why this form") String why) {}
}
