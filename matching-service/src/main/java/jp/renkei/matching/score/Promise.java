package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.RecordType;

/** What pairs with one record can get at most, by outline and text alone; never less than they do get. Thread-safe. */
public final class Promise {

    /** What each bit of a common outline can add to the policy fields: parts of the whole. */
    private final long[] parts = new long[Long.SIZE];

    private final long codes;
    private final RecordType type;
    private final TextCurve alike;
    private final TextCurve mixed = TextCurve.ISSUE_AND_INITIATIVE;

    Promise(RecordFacts facts, SubjectRules rules) {
        long all = 0;
        for (String code : facts.codes) {
            parts[Outline.bit(code)] += rules.parts(code);
            all |= 1L << Outline.bit(code);
        }
        codes = all;
        type = facts.type();
        alike = TextCurve.of(type, type);
    }

    /** @return tenths of a point */
    public int most(long outline, int textProduct) {
        long sum = 0;
        for (long common = outline & codes; common != 0; common &= common - 1) {
            sum += parts[Long.numberOfTrailingZeros(common)];
        }
        RecordType other = Outline.type(outline);
        TextCurve curve = other == type ? alike : mixed;
        return ScoreSheet.most(curve.atMost(textProduct) + (sum == 0 ? 0 : SubjectRules.points(sum)), other == type);
    }
}
