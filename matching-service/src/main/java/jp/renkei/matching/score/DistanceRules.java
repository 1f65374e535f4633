package jp.renkei.matching.score;

import jp.renkei.matching.catalogue.WantedScope;
import org.jspecify.annotations.Nullable;

/** The mean of how well the place of each suits the wish of the other; no wish means that near is handier. */
final class DistanceRules {

    private static final double NEAR_KM = 30;
    private static final double NOT_NEAR_KM = 150;
    private static final double FAR_KM = 300;
    private static final double ANYWHERE = 0.5;

    private DistanceRules() {}

    static void score(RecordFacts a, RecordFacts b, ScoreSheet sheet) {
        double km = a.municipality().kilometresTo(b.municipality());
        boolean samePrefecture = a.municipality().samePrefecture(b.municipality());
        double share = (met(a.scope(), km, samePrefecture) + met(b.scope(), km, samePrefecture)) / 2;
        sheet.setFit(FactorCode.DISTANCE, share);
        int unmet = (isUnmet(a.scope(), km, samePrefecture) ? 1 : 0) + (isUnmet(b.scope(), km, samePrefecture) ? 1 : 0);
        if (unmet > 0) {
            sheet.set(AgainstCode.WISH_UNMET, unmet == 2 ? 1 : 2 / 3.0);
        }
    }

    private static double met(@Nullable WantedScope wish, double km, boolean samePrefecture) {
        if (Double.isNaN(km)) {
            return wish == WantedScope.SAME_PREFECTURE && samePrefecture ? 1 : 0;
        }
        if (wish == null || wish == WantedScope.NEARBY) {
            return falling(km, NEAR_KM, NOT_NEAR_KM);
        }
        return switch (wish) {
            case SAME_PREFECTURE -> samePrefecture ? 1 : 0;
            case ANYWHERE -> ANYWHERE;
            case FAR -> 1 - falling(km, NOT_NEAR_KM, FAR_KM);
            case NEARBY -> falling(km, NEAR_KM, NOT_NEAR_KM);
        };
    }

    private static boolean isUnmet(@Nullable WantedScope wish, double km, boolean samePrefecture) {
        if (wish == null || Double.isNaN(km)) {
            return false;
        }
        return switch (wish) {
            case SAME_PREFECTURE -> !samePrefecture;
            case NEARBY -> km > NOT_NEAR_KM;
            case FAR -> km < NOT_NEAR_KM;
            case ANYWHERE -> false;
        };
    }

    private static double falling(double value, double from, double to) {
        return value <= from ? 1 : value >= to ? 0 : (to - value) / (to - from);
    }
}
