package jp.renkei.matching.score;

/** What speaks against a pair; the minima are tenths of a point. Missing data never counts against anybody. */
public enum AgainstCode {
    /** One population is more than ten times the other. */
    SIZE_DIFFERS(-30),
    /** The place is not where one side looks for partners. */
    WISH_UNMET(-30),
    /** Two issues whose fiscal years do not meet. */
    TIMING_APART(-30),
    /** The money in view differs by two bands or more. */
    BUDGET_DIFFERS(-20),
    /** The initiative is an idea only. */
    UNPROVEN(-20),
    /** The initiative has ended. */
    ENDED(-30),
    /** Not confirmed for two years or more. */
    STALE(-20),

    // Named without points where nothing above speaks against a pair: its weakest side.
    /** No short way between the two. */
    FAR_APART(0),
    /** Both named policy fields, none in common. */
    FIELDS_DIFFER(0),
    /** Both named forms of cooperation, none in common. */
    SCHEMES_DIFFER(0),
    /** The texts have little in common. */
    WORDING_DIFFERS(0);

    private final int minimum;

    AgainstCode(int minimum) {
        this.minimum = minimum;
    }

    /** Tenths of a point, 0 or negative. */
    public int minimum() {
        return minimum;
    }
}
