package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best entries of a pass. Not thread-safe. */
final class BestEntries {

    private final int capacity;
    private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>(Collections.reverseOrder());

    BestEntries(int capacity) {
        this.capacity = capacity;
    }

    /** No entry with a lower score gets in any more. */
    int leastScore() {
        Entry worst = worstFirst.peek();
        return worst == null || worstFirst.size() < capacity ? Integer.MIN_VALUE : worst.score();
    }

    void offer(Entry entry) {
        if (worstFirst.size() < capacity) {
            worstFirst.add(entry);
            return;
        }
        Entry worst = worstFirst.peek();
        if (worst != null && entry.isBetterThan(worst)) {
            worstFirst.poll();
            worstFirst.add(entry);
        }
    }

    /** Best first. */
    List<Entry> sorted() {
        List<Entry> entries = new ArrayList<>(worstFirst);
        Collections.sort(entries);
        return List.copyOf(entries);
    }
}
