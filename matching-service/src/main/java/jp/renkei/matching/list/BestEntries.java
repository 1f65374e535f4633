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

    /** Whether an entry with at most this score could still get in. */
    boolean mayAdmit(int score) {
        Entry worst = worstFirst.peek();
        return worst == null || worstFirst.size() < capacity || score >= worst.score();
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
