package jp.renkei.matching.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last entry of every full list: what a newcomer must beat. A list that is not full holds every match there is. Not
 * thread-safe; belongs to the matcher.
 */
final class Thresholds {

    private final int capacity;
    private final Map<ListKey, Entry> last = new HashMap<>();

    /** @param capacity how many entries a full list has */
    Thresholds(int capacity) {
        this.capacity = capacity;
    }

    /** Whether the list would hold this entry. */
    boolean admits(ListKey list, Entry entry) {
        Entry bound = last.get(list);
        return bound == null || entry.isBetterThan(bound);
    }

    /** Whether the list, as last stored, holds this entry. */
    boolean holds(ListKey list, Entry entry) {
        Entry bound = last.get(list);
        return bound == null || entry.compareTo(bound) <= 0;
    }

    @Nullable
    Entry bound(ListKey list) {
        return last.get(list);
    }

    void stored(ListKey list, List<Entry> entries) {
        if (entries.size() < capacity) {
            last.remove(list);
        } else {
            last.put(list, entries.getLast());
        }
    }

    void forget(ListKey list) {
        last.remove(list);
    }
}
