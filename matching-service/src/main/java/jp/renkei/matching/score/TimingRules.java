package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.RecordType;

/** Fiscal years in common and contracts that end together. */
final class TimingRules {

    private static final double MONTHS_TOGETHER = 6;
    private static final double MONTHS_APART = 24;
    private static final double MOST_YEARS_APART = 3;

    private TimingRules() {}

    static void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        double share = Math.max(window(a, b, sheet), contracts(a, b));
        sheet.setFit(FactorCode.TIMING, share);
    }

    /** Years in common as a share of the shorter period. */
    private static double window(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        if (a.fiscalYearFrom == RecordFacts.UNKNOWN || b.fiscalYearFrom == RecordFacts.UNKNOWN) {
            return 0;
        }
        int common = Math.min(a.fiscalYearTo, b.fiscalYearTo) - Math.max(a.fiscalYearFrom, b.fiscalYearFrom) + 1;
        if (common <= 0) {
            if (a.type() == RecordType.ISSUE && b.type() == RecordType.ISSUE) {
                sheet.set(AgainstCode.TIMING_APART, (1 - common) / MOST_YEARS_APART);
            }
            return 0;
        }
        int shorter = Math.min(a.fiscalYearTo - a.fiscalYearFrom, b.fiscalYearTo - b.fiscalYearFrom) + 1;
        return common / (double) Math.max(1, shorter);
    }

    private static double contracts(RecordFacts a, RecordFacts b) {
        if (a.contractEnds == RecordFacts.UNKNOWN || b.contractEnds == RecordFacts.UNKNOWN) {
            return 0;
        }
        double months = Math.abs(a.contractEnds - b.contractEnds) / 30.4;
        return months <= MONTHS_TOGETHER
                ? 1
                : months >= MONTHS_APART ? 0 : (MONTHS_APART - months) / (MONTHS_APART - MONTHS_TOGETHER);
    }
}
