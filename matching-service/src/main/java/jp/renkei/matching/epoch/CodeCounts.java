package jp.renkei.matching.epoch;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of so many records carry each code of the vocabulary.
 *
 * @param counts by code
 */
public record CodeCounts(int records, SortedMap<String, Integer> counts) {

    public CodeCounts plus(CodeCounts others) {
        SortedMap<String, Integer> sum = new TreeMap<>(counts);
        others.counts.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return new CodeCounts(records + others.records, sum);
    }

    public CodeRarity rarity() {
        return new CodeRarity(records, counts);
    }
}
