package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.epoch.Epoch;

/**
 * Scores a pair: symmetric, absolute, deterministic; depends on the two records and the epoch only. Thread-safe.
 */
public final class PairScorer {

    private final SubjectRules subject;
    private final FreshnessRules freshness;

    public PairScorer(Epoch epoch) {
        this.subject = new SubjectRules(epoch.codes());
        this.freshness = new FreshnessRules(epoch.asOf());
    }

    /** The most that pairs with a record can score. */
    public ScoreUpperBound upperBound(RecordFacts facts) {
        return new ScoreUpperBound(facts, subject);
    }

    /** Tenths of a point for a product of the texts of two records of these types. */
    public static int textPoints(RecordType one, RecordType other, int product) {
        return TextCurve.of(one, other).points(product);
    }

    /** The least product with which the text of a pair of this type and any other gets so many tenths of a point. */
    public static int leastProduct(RecordType type, int points) {
        return TextCurve.leastProduct(type, points);
    }

    /** Fills the sheet for the pair; the order of the two does not matter. */
    public void score(RecordFacts a, RecordFacts b, int textProduct, ScoreSheet sheet) {
        scoreIfAtLeast(Integer.MIN_VALUE, a, b, textProduct, sheet);
    }

    /**
     * As {@link #score}, for whoever has no use for a pair with less than {@code least} tenths of a point: looks at the
     * subject first, and no further when the rest can't make up for it.
     *
     * @return whether the sheet was filled; it may still hold less than {@code least}
     */
    public boolean scoreIfAtLeast(int least, RecordFacts a, RecordFacts b, int textProduct, ScoreSheet sheet) {
        sheet.clear();
        sheet.setTenths(FactorCode.TEXT, TextCurve.of(a.type(), b.type()).points(textProduct));
        subject.score(a, b, sheet);
        if (sheet.most(a.type() == b.type()) < least) {
            return false;
        }
        SizeRules.score(a.municipality(), b.municipality(), sheet);
        DistanceRules.score(a, b, sheet);
        TimingRules.score(a, b, sheet);
        CooperationRules.score(a, b, sheet);
        stage(a, b, sheet);
        freshness.score(a, b, sheet);
        return true;
    }

    /** An initiative's stage speaks to whoever has the issue; between two issues or two initiatives it says nothing. */
    private static void stage(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        if (a.type() == b.type()) {
            return;
        }
        Stage stage = a.type() == RecordType.INITIATIVE ? a.stage() : b.stage();
        if (stage == null) {
            return;
        }
        switch (stage) {
            case IMPLEMENTED, ROLLED_OUT -> sheet.setFit(FactorCode.STAGE, 1);
            case PILOT -> sheet.setFit(FactorCode.STAGE, 0.5);
            case IDEA -> sheet.set(AgainstCode.UNPROVEN, 1);
            case ENDED -> sheet.set(AgainstCode.ENDED, 1);
        }
    }
}
