package jp.renkei.matching.epoch;

import java.util.HashMap;
import java.util.Map;

/** How much it says that two records share a code of the vocabulary: 1 for the rarest, less for the common. Immutable. */
public final class CodeRarity {

    private final Map<String, Double> rarities = new HashMap<>();

    /**
     * @param records how many records the counts were taken from
     * @param counts how many of them carry each code
     */
    public CodeRarity(int records, Map<String, Integer> counts) {
        double most = StrictMath.log(1 + records);
        counts.forEach((code, count) -> {
            double here = StrictMath.log(1 + records / (double) Math.max(1, count));
            rarities.put(code, most == 0 ? 1 : Math.min(1, here / most));
        });
    }

    /** Between 0 (exclusive) and 1; a code never seen counts like one seen once. */
    public double of(String code) {
        return rarities.getOrDefault(code, 1.0);
    }
}
