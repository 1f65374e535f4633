package jp.renkei.matching.score;

/** How strong a pair is, in three steps (高・中・低). */
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
