package jp.renkei.matching.list;

import java.util.UUID;

/**
 * One place of a list. The natural order is the order of the list: better score first, then the smaller id.
 *
 * @param score tenths of a point
 */
public record Entry(UUID other, int score) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry that) {
        return score != that.score ? Integer.compare(that.score, score) : other.compareTo(that.other);
    }

    boolean isBetterThan(Entry that) {
        return compareTo(that) < 0;
    }
}
