package jp.renkei.matching.score;

import jp.renkei.matching.epoch.CodeRarity;

/** Shared codes of the vocabulary: a code of full rarity that both sides chose fills the factor. */
final class SubjectRules {

    private static final double INFERRED = 0.5;

    /** The whole in parts; they are added up as integers, so that the order of the codes does not matter. */
    private static final double WHOLE = 1 << 20;

    private final CodeRarity rarity;

    SubjectRules(CodeRarity rarity) {
        this.rarity = rarity;
    }

    void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        long sum = 0;
        for (int i = 0; i < a.codes.length; i++) {
            for (int j = 0; j < b.codes.length; j++) {
                if (a.codes[i].equals(b.codes[j])) {
                    long parts = parts(a.codes[i]);
                    sum += i < a.chosen && j < b.chosen ? parts : Math.round(parts * INFERRED);
                }
            }
        }
        sheet.setTenths(FactorCode.POLICY_FIELDS, points(sum));
    }

    /** What a code that both sides chose adds: parts of the whole. */
    long parts(String code) {
        return Math.round(WHOLE * rarity.of(code));
    }

    /** @return tenths of a point */
    static int points(long parts) {
        return (int) Math.round(FactorCode.POLICY_FIELDS.maximum() * Math.min(1, parts / WHOLE));
    }
}
