package jp.renkei.matching.score;

import jp.renkei.matching.epoch.CodeRarity;
import jp.renkei.matching.score.RecordFacts.PolicyCode;

/** Shared codes of the vocabulary: two declared codes of full rarity, or one and a half, fill the factor. */
final class SubjectRules {

    private static final double FIRST = 0.75;
    private static final double INFERRED = 0.5;

    private final CodeRarity rarity;

    SubjectRules(CodeRarity rarity) {
        this.rarity = rarity;
    }

    void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        double share = 0;
        for (PolicyCode mine : a.codes()) {
            for (PolicyCode theirs : b.codes()) {
                if (mine.code().equals(theirs.code())) {
                    double trust = mine.inferred() || theirs.inferred() ? INFERRED : 1;
                    share += FIRST * trust * rarity.of(mine.code());
                }
            }
        }
        sheet.set(FactorCode.POLICY_FIELDS, share);
    }
}
