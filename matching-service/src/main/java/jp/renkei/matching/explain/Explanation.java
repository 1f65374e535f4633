package jp.renkei.matching.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair matches, seen from the first of the two. Points are tenths; those of all factors and reasons against sum to
 * the score. Each respect (text, size, distance …) appears once: what speaks for the pair in it less what speaks against it.
 *
 * @param factors what speaks for the pair, strongest first, none with 0 points
 * @param against what speaks against it, strongest first; empty when nothing at all was found
 * @param sharedTerms what both texts say, strongest first: the phrase, or two words that are one thing as A＝B
 * @param timing what to do by when
 * @param schemes fitting forms of cooperation, one to three, the most fitting first
 */
public record Explanation(
        int score,
        Band band,
        List<Factor> factors,
        List<Against> against,
        List<String> sharedTerms,
        Timing timing,
        List<Scheme> schemes) {

    /** @param tenths above 0: the factor less what speaks against the pair in the same respect */
    public record Factor(FactorCode code, Label label, int tenths, List<Evidence> evidence) {}

    /** @param tenths 0 or below; 0 only for the weakest side of a pair that nothing counts against */
    public record Against(AgainstCode code, Label label, int tenths, List<Evidence> evidence) {}

    /** Whose text or value something is. */
    public enum Side {
        FIRST,
        SECOND
    }

    /** What of a record or its municipality a reason rests on. */
    public enum Field {
        TITLE,
        DESCRIPTION,
        POLICY_FIELDS,
        POPULATION,
        AGEING_RATE,
        FISCAL_STRENGTH,
        LOCATION,
        WANTED_SCOPE,
        FISCAL_YEARS,
        CONTRACT_ENDS,
        WANTED_SCHEMES,
        BUDGET_BAND,
        STAGE,
        CONFIRMED_AT
    }

    /** What a reason rests on. */
    public sealed interface Evidence {

        Side side();

        Field field();
    }

    /** A passage of the stored text. @param start UTF-16 offset @param end exclusive */
    public record Passage(Side side, Field field, int start, int end, String text) implements Evidence {}

    /** A value as readers see it. */
    public record Value(Side side, Field field, Label value) implements Evidence {}

    /**
     * The way back from a budget, a grant, the personnel changes or the end of contracts to the first talks.
     *
     * @param fiscalYear the year whose money or staff is meant first; null when nothing can be reached
     * @param startBy the last day on which talks should begin; null when nothing can be reached
     * @param milestones in the order of time, none that is over
     */
    public record Timing(
            Label label,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer fiscalYear,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate startBy,

            List<Milestone> milestones) {}

    public enum MilestoneCode {
        TALKS,
        SPECIFICATION,
        BUDGET_REQUEST,
        ASSESSMENT,
        ASSEMBLY_VOTE,
        SUPPLEMENTARY_VOTE,
        GRANT_CONSULTATION,
        GRANT_CLOSING,
        JOINT_CONTRACT,
        START
    }

    /** @param to inclusive */
    public record Milestone(MilestoneCode code, Label label, LocalDate from, LocalDate to) {}

    /**
     * @param article of the Local Autonomy Act, a hint; null where no law is needed
     * @param note who keeps the authority, what else to know
     * @param why why this form
     */
    public record Scheme(
            String code,
            Label label,
            @Nullable Label article,
            Label leadTime,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Label note,

            Label why) {}
}
