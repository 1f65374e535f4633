package jp.renkei.matching.score;

import jp.renkei.matching.similarity.TextVector;

/**
 * Cosine to points: straight lines between the knots below. Monotone, so it never changes an order. The knots come from
 * real project reviews: unrelated texts stay under the second knot, texts about the same issue lie around the third and
 * fourth, and near copies above the last.
 */
final class TextCurve {

    private static final double[] COSINE = {0.00, 0.03, 0.08, 0.16, 0.30, 0.60};
    private static final int[] TENTHS = {0, 40, 170, 340, 480, 600};
    private static final double UNIT_SQUARED = (double) TextVector.UNIT * TextVector.UNIT;

    private TextCurve() {}

    /** @return tenths of a point */
    static int points(int product) {
        double cosine = product / UNIT_SQUARED;
        for (int i = 1; i < COSINE.length; i++) {
            if (cosine < COSINE[i]) {
                double part = (cosine - COSINE[i - 1]) / (COSINE[i] - COSINE[i - 1]);
                return (int) Math.round(TENTHS[i - 1] + part * (TENTHS[i] - TENTHS[i - 1]));
            }
        }
        return TENTHS[TENTHS.length - 1];
    }
}
