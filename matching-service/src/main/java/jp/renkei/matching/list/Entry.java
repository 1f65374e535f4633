package jp.renkei.matching.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Lists share most of their entries with the lists that they replace. */
    @Override
    public boolean equals(@Nullable Object that) {
        return this == that || that instanceof Entry e && score == e.score && other.equals(e.other);
    }

    @Override
    public int hashCode() {
        return 31 * other.hashCode() + score;
    }

    boolean isBetterThan(Entry that) {
        return compareTo(that) < 0;
    }
}
