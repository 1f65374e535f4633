package jp.renkei.matching.score;

/** Compares two municipalities; comparisons with NaN are false, so unknown figures give nothing. */
final class SizeRules {

    private static final double POPULATION_SHARE = 4 / 6.0;
    private static final double AGEING_SHARE = 1 / 6.0;
    private static final double FISCAL_SHARE = 1 / 6.0;
    /** Differences that count as wholly unlike. */
    private static final double AGEING_RANGE = 0.10;

    private static final double FISCAL_RANGE = 0.30;

    private SizeRules() {}

    static void score(MunicipalityFacts a, MunicipalityFacts b, ScoreSheet sheet) {
        double magnitudes = Math.abs(a.logPopulation - b.logPopulation);
        double share = POPULATION_SHARE * closeness(magnitudes, 1)
                + AGEING_SHARE * closeness(Math.abs(a.ageing - b.ageing), AGEING_RANGE)
                + FISCAL_SHARE * closeness(Math.abs(a.fiscalStrength - b.fiscalStrength), FISCAL_RANGE);
        sheet.setFit(FactorCode.SIZE, share);
        if (magnitudes > 1) {
            sheet.set(AgainstCode.SIZE_DIFFERS, magnitudes - 1);
        }
    }

    private static double closeness(double difference, double range) {
        return difference < range ? 1 - difference / range : 0;
    }
}
