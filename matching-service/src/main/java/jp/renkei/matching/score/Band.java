package jp.renkei.matching.score;

/**
 * How strong a pair is, in three steps (高・中・低). Set on the tune split so that of the pairs which reach 中 by their texts
 * alone four in five are about the same issue; see the table of bands in {@code benchmarks/RESULTS.md} for what was
 * measured, and with which intervals.
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
}
