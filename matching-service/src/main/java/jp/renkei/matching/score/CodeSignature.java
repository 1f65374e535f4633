package jp.renkei.matching.score;

/**
 * The vocabulary codes of a record as bits, so that a pass over all records rules a record out without fetching it. Two codes
 * may share a bit.
 */
public final class CodeSignature {

    private CodeSignature() {}

    public static long of(RecordFacts facts) {
        long signature = 0;
        for (String code : facts.codes) {
            signature |= 1L << bit(code);
        }
        return signature;
    }

    static int bit(String code) {
        return Math.floorMod(code.hashCode(), Long.SIZE);
    }
}
