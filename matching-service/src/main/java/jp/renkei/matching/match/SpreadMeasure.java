package jp.renkei.matching.match;

import java.util.Arrays;
import java.util.Collection;
import jp.renkei.matching.match.StatisticsResponse.Spread;

/** Measures how evenly suggestions are spread over records. Stateless. */
final class SpreadMeasure {

    private static final int TENTH = 10;

    private SpreadMeasure() {}

    /**
     * @param records all that could be suggested
     * @param places in how many lists each record stands that is in any
     */
    static Spread of(int records, Collection<Integer> places) {
        int all = Math.max(records, places.size());
        int[] sorted = new int[all];
        int at = all - places.size();
        for (int count : places) {
            sorted[at++] = count;
        }
        Arrays.sort(sorted);
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < all; i++) {
            sum += sorted[i];
            weighted += (i + 1L) * sorted[i];
        }
        if (sum == 0) {
            return new Spread(all, all, 0, 0, 0);
        }
        long top = 0;
        for (int i = all - Math.ceilDiv(all, TENTH); i < all; i++) {
            top += sorted[i];
        }
        double gini = (2.0 * weighted / sum - (all + 1)) / all;
        return new Spread(all, all - places.size(), sorted[all - 1], Shares.rounded(gini), Shares.of(top, sum));
    }
}
