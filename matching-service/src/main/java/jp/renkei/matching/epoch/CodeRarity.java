package jp.renkei.matching.epoch;

import java.util.Map;

/**
 * How much it says that two records share a code of the vocabulary: 1 for the rarest, less for the common. Immutable.
 *
 * @param records how many records the counts were taken from
 * @param counts how many of them carry each code
 */
public record CodeRarity(int records, Map<String, Integer> counts) {

    public CodeRarity {
        counts = Map.copyOf(counts);
    }

    /** Between 0 (exclusive) and 1; a code never seen counts like one seen once. */
    public double of(String code) {
        double most = StrictMath.log(1 + records);
        double here = StrictMath.log(1 + records / (double) Math.max(1, counts.getOrDefault(code, 1)));
        return most == 0 ? 1 : Math.min(1, here / most);
    }
}
