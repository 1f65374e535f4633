package jp.renkei.matching.score;

/**
 * What speaks for a pair. The maxima are tenths of a point and add up to 1,000; a pair that lacks the data for a factor
 * gets 0 for it. The factors after {@link #POLICY_FIELDS} say how well two partners fit; they count in full only where the
 * two have a subject in common. This table and {@link AgainstCode} are the configuration of the score; changing a number
 * needs a new epoch.
 */
public enum FactorCode {
    /** Similar wording: the mean cosine of words, character pairs and triples on {@link TextCurve}. */
    TEXT(600),
    /** Shared policy fields, priority fields and vision models; a rarer code counts more, an inferred one half. */
    POLICY_FIELDS(120),
    /** Population within a factor of ten (4 points), share of people over 65 (1), fiscal strength (1). */
    SIZE(60),
    /** The mean of what both sides wish: near, same prefecture, far on purpose, or anywhere. */
    DISTANCE(60),
    /** Fiscal years in common, or contracts that end at about the same time. */
    TIMING(60),
    /** Forms of cooperation that both sides want. */
    SCHEMES(50),
    /** How proven an initiative is: in operation above trial above idea. */
    STAGE(30),
    /** Whole fiscal half-years since the older of the two records was confirmed. */
    FRESHNESS(20);

    private final int maximum;

    FactorCode(int maximum) {
        this.maximum = maximum;
    }

    /** Tenths of a point. */
    public int maximum() {
        return maximum;
    }
}
