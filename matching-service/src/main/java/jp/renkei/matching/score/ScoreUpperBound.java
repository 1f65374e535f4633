package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.RecordType;

/**
 * The most that a pair with one record can score, by type, codes and text alone; never less than its score. Thread-safe.
 */
public final class ScoreUpperBound {

    /** What each bit of a shared signature can add to the policy fields: parts of the whole. */
    private final long[] parts = new long[Long.SIZE];

    private final long codes;
    private final RecordType type;
    /** By the ordinal of the other record's type. */
    private final TextCurve[] curves = new TextCurve[RecordType.values().length];

    ScoreUpperBound(RecordFacts facts, SubjectRules rules) {
        for (String code : facts.codes) {
            parts[CodeSignature.bit(code)] += rules.parts(code);
        }
        codes = CodeSignature.of(facts);
        type = facts.type();
        for (RecordType other : RecordType.values()) {
            curves[other.ordinal()] = TextCurve.of(type, other);
        }
    }

    /**
     * @param other the type of the other record
     * @param signature of its codes
     * @return tenths of a point
     */
    public int most(RecordType other, long signature, int textProduct) {
        long sum = 0;
        for (long common = signature & codes; common != 0; common &= common - 1) {
            sum += parts[Long.numberOfTrailingZeros(common)];
        }
        int text = curves[other.ordinal()].atMost(textProduct);
        return ScoreSheet.most(text + (sum == 0 ? 0 : SubjectRules.points(sum)), other == type);
    }
}
