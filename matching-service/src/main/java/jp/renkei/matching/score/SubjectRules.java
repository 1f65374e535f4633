package jp.renkei.matching.score;

import jp.renkei.matching.epoch.CodeRarity;
import jp.renkei.matching.score.RecordFacts.PolicyCode;

/** Shared codes of the vocabulary: a code of full rarity that both sides chose fills the factor. */
final class SubjectRules {

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
                    share += trust * rarity.of(mine.code());
                }
            }
        }
        sheet.set(FactorCode.POLICY_FIELDS, share);
    }
}
