package jp.renkei.matching.explain;

import java.util.List;
import jp.renkei.matching.score.AgainstCode;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.FactorCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair matches, seen from the first of the two. Points are tenths; those of all factors and reasons against sum to
 * the score.
 *
 * @param factors what speaks for the pair, strongest first, none with 0 points
 * @param against what speaks against it, strongest first
 * @param sharedTerms words of the first text that the second has too, strongest first
 * @param timing what to do by when; null when the records say nothing about time
 * @param schemes fitting forms of cooperation, at most three
 */
public record Explanation(
        int score,
        Band band,
        List<Factor> factors,
        List<Against> against,
        List<String> sharedTerms,
        @Nullable Label timing,
        List<Scheme> schemes) {

    /** @param tenths 0 or more */
    public record Factor(FactorCode code, Label label, int tenths, List<Evidence> evidence) {}

    /** @param tenths below 0 */
    public record Against(AgainstCode code, Label label, int tenths) {}

    /** Whose text a passage is from. */
    public enum Side {
        FIRST,
        SECOND
    }

    public enum Field {
        TITLE,
        DESCRIPTION
    }

    /** A passage of the stored text. @param start UTF-16 offset @param end exclusive */
    public record Evidence(Side side, Field field, int start, int end, String text) {}

    /** @param article of the Local Autonomy Act, a hint; null where no law is needed */
    public record Scheme(String code, Label label, @Nullable Label article, Label leadTime) {}
}
