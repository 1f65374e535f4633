package jp.renkei.matching.score;

/** Wanted forms of cooperation in common, and whether the money in view is of the same order. */
final class CooperationRules {

    private static final double FIRST_SCHEME = 0.7;
    private static final double NEXT_SCHEME = 0.15;
    private static final int BANDS_APART = 2;

    private CooperationRules() {}

    static void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        int common = 0;
        for (String mine : a.schemes) {
            for (String theirs : b.schemes) {
                if (mine.equals(theirs)) {
                    common++;
                }
            }
        }
        if (common > 0) {
            sheet.setFit(FactorCode.SCHEMES, FIRST_SCHEME + NEXT_SCHEME * (common - 1));
        }
        if (a.budget() != null && b.budget() != null) {
            int apart = Math.abs(a.budget().ordinal() - b.budget().ordinal());
            if (apart >= BANDS_APART) {
                sheet.set(AgainstCode.BUDGET_DIFFERS, (apart - 1) / 2.0);
            }
        }
    }
}
