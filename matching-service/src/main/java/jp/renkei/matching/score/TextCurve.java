package jp.renkei.matching.score;

import java.util.Arrays;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.similarity.TextVector;

/**
 * Cosine to points: straight lines between knots. Monotone, so it never changes an order within a kind of pair. A problem and
 * what was done about it share fewer words than two problems do, so each kind of pair has its own knots.
 *
 * <p>The knots were read off the tune topics of the municipal sets by {@code benchmarks/run calibrate}. At 15 points about one
 * pair in ten has the same subject; 33 points aim at seven in ten and 50 at nine. The table of bands in
 * {@code benchmarks/RESULTS.md} says what they reach. Initiatives of one topic resemble each other little, so two of them have
 * the knots of two issues.
 */
final class TextCurve {

    private static final int[] TENTHS = {40, 120, 220, 330, 410, 500, 600};
    private static final double UNIT_SQUARED = (double) TextVector.UNIT * TextVector.UNIT;

    /** Products are grouped by their upper bits; for each group the points of its greatest. */
    private static final int GROUP_BITS = 15;

    static final TextCurve TWO_ISSUES = new TextCurve(0.060, 0.100, 0.140, 0.210, 0.245, 0.285, 0.500);
    static final TextCurve ISSUE_AND_INITIATIVE = new TextCurve(0.050, 0.082, 0.122, 0.195, 0.230, 0.260, 0.500);
    static final TextCurve TWO_INITIATIVES = new TextCurve(0.060, 0.100, 0.140, 0.210, 0.245, 0.285, 0.500);

    private final double[] cosines;
    private final short[] atMost = new short[(TextVector.UNIT * TextVector.UNIT >> GROUP_BITS) + 1];

    /** @param cosines where the pair gets each of {@link #TENTHS}, ascending */
    private TextCurve(double... cosines) {
        this.cosines = cosines;
        for (int group = 0; group < atMost.length; group++) {
            atMost[group] = (short) points((group + 1 << GROUP_BITS) - 1);
        }
    }

    static TextCurve of(RecordType one, RecordType other) {
        return one != other ? ISSUE_AND_INITIATIVE : one == RecordType.ISSUE ? TWO_ISSUES : TWO_INITIATIVES;
    }

    /** Not less than {@link #points}, and quicker. */
    int atMost(int product) {
        return product <= 0 ? 0 : atMost[Math.min(product >> GROUP_BITS, atMost.length - 1)];
    }

    /** @return tenths of a point */
    int points(int product) {
        double cosine = Math.max(0, product) / UNIT_SQUARED;
        double fromCosine = 0;
        int from = 0;
        for (int i = 0; i < cosines.length; i++) {
            if (cosine < cosines[i]) {
                double part = (cosine - fromCosine) / (cosines[i] - fromCosine);
                return (int) Math.round(from + part * (TENTHS[i] - from));
            }
            fromCosine = cosines[i];
            from = TENTHS[i];
        }
        return from;
    }

    /** The least product that gets so many tenths of a point; for points that a text can get. */
    int leastProduct(int points) {
        int low = 0;
        int high = TextVector.UNIT * TextVector.UNIT;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points(middle) >= points) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** As {@link #leastProduct(int)}, for any pair of a record of this type. */
    static int leastProduct(RecordType type, int points) {
        return Arrays.stream(RecordType.values())
                .mapToInt(other -> of(type, other).leastProduct(points))
                .min()
                .orElseThrow();
    }
}
