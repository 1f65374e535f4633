package jp.renkei.matching.score;

import org.jspecify.annotations.Nullable;

/** What speaks against a pair; the minima are tenths of a point. Missing data never counts against anybody. */
public enum AgainstCode {
    /** One population is more than ten times the other. */
    SIZE_DIFFERS(FactorCode.SIZE, -30),
    /** The place is not where one side looks for partners. */
    WISH_UNMET(FactorCode.DISTANCE, -30),
    /** Two issues whose fiscal years do not meet. */
    TIMING_APART(FactorCode.TIMING, -30),
    /** The money in view differs by two bands or more. */
    BUDGET_DIFFERS(null, -20),
    /** The initiative is an idea only. */
    UNPROVEN(FactorCode.STAGE, -20),
    /** The initiative has ended. */
    ENDED(FactorCode.STAGE, -30),
    /** Not confirmed for two years or more. */
    STALE(FactorCode.FRESHNESS, -20),

    // Named without points where nothing above speaks against a pair: its weakest side.
    /** No short way between the two. */
    FAR_APART(FactorCode.DISTANCE, 0),
    /** Both named policy fields, none in common. */
    FIELDS_DIFFER(FactorCode.POLICY_FIELDS, 0),
    /** Both named forms of cooperation, none in common. */
    SCHEMES_DIFFER(FactorCode.SCHEMES, 0),
    /** What would tell how well the two fit was not registered. */
    LITTLE_KNOWN(null, 0);

    private final @Nullable FactorCode factor;
    private final int minimum;

    AgainstCode(@Nullable FactorCode factor, int minimum) {
        this.factor = factor;
        this.minimum = minimum;
    }

    /** The factor that is about the same thing: readers see the net of both. Null when there is none. */
    public @Nullable FactorCode factor() {
        return factor;
    }

    /** Tenths of a point, 0 or negative. */
    public int minimum() {
        return minimum;
    }
}
