package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.RecordType;

/**
 * The outline of a record in one number, so that a pass over all records can tell without fetching a record that it is out
 * of the question: the sign says what it is, the other bits which codes of the vocabulary it has. Two codes may fall on the
 * same bit.
 */
public final class Outline {

    private static final int CODE_BITS = 63;

    private Outline() {}

    public static long of(RecordFacts facts) {
        long outline = facts.type() == RecordType.INITIATIVE ? 1L << CODE_BITS : 0;
        for (String code : facts.codes) {
            outline |= 1L << bit(code);
        }
        return outline;
    }

    public static RecordType type(long outline) {
        return outline < 0 ? RecordType.INITIATIVE : RecordType.ISSUE;
    }

    static int bit(String code) {
        return Math.floorMod(code.hashCode(), CODE_BITS);
    }
}
