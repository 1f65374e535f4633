package jp.renkei.matching.score;

/**
 * How strong a pair is, in three steps (高・中・低). A pair reaches a band by its subject alone: see
 * {@link ScoreSheet#setFit}. A band aims at the same chance of being right for every kind of pair; the table of bands in {@code benchmarks/RESULTS.md} says what was measured, and with which intervals.
 */
public enum Band {
    HIGH(500),
    MEDIUM(330),
    LOW(Integer.MIN_VALUE);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** @param score tenths of a point */
    public static Band of(int score) {
        return score >= HIGH.from ? HIGH : score >= MEDIUM.from ? MEDIUM : LOW;
    }

    /** Where the next better band begins: tenths of a point; more than anything can get for the best. */
    int end() {
        return this == HIGH ? Integer.MAX_VALUE : values()[ordinal() - 1].from;
    }
}
