package jp.renkei.matching.list;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps the best entries of a pass, of each municipality no more than its share. Not thread-safe. */
final class BestEntries {

    private final int capacity;
    private final int share;
    private final PriorityQueue<Candidate> worstFirst = new PriorityQueue<>(Collections.reverseOrder());
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param share how many may be of one municipality */
    BestEntries(int capacity, int share) {
        this.capacity = capacity;
        this.share = share;
    }

    private record Candidate(Entry entry, String municipality) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate that) {
            return entry.compareTo(that.entry);
        }
    }

    /** No entry with a lower score gets in any more. */
    int leastScore() {
        Candidate worst = worstFirst.peek();
        return worst == null || worstFirst.size() < capacity
                ? Integer.MIN_VALUE
                : worst.entry().score();
    }

    void offer(Entry entry, String municipality) {
        if (taken.getOrDefault(municipality, 0) == share) {
            Candidate last = lastOf(municipality);
            if (entry.isBetterThan(last.entry())) {
                worstFirst.remove(last);
                worstFirst.add(new Candidate(entry, municipality));
            }
            return;
        }
        Candidate worst = worstFirst.peek();
        if (worst != null && worstFirst.size() == capacity) {
            if (!entry.isBetterThan(worst.entry())) {
                return;
            }
            worstFirst.poll();
            taken.merge(worst.municipality(), -1, Integer::sum);
        }
        worstFirst.add(new Candidate(entry, municipality));
        taken.merge(municipality, 1, Integer::sum);
    }

    private Candidate lastOf(String municipality) {
        return worstFirst.stream()
                .filter(candidate -> candidate.municipality().equals(municipality))
                .max(Candidate::compareTo)
                .orElseThrow();
    }

    /** Best first. */
    List<Entry> sorted() {
        return worstFirst.stream().map(Candidate::entry).sorted().toList();
    }
}
