package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the matcher remembers beyond the stored rows: a few matches that follow the last one of a row, and down to where
 * they are all known. A list that loses an entry takes the next from here, so that it is seldom computed anew, and a change
 * that only concerns what follows a row writes no row. Never stored: a new matcher begins with rows alone and learns the
 * rest when it is needed. Not thread-safe; belongs to the matcher.
 */
final class Tails {

    private final int stored;
    private final int spare;
    private final Map<ListKey, Tail> tails = new HashMap<>();

    /**
     * @param stored how many entries a full row has
     * @param spare how many more are remembered
     */
    Tails(int stored, int spare) {
        this.stored = stored;
        this.spare = spare;
    }

    /** Six bytes an entry. */
    private record Tail(@Nullable Entry bound, UUID[] others, short[] scores) {

        static Tail of(@Nullable Entry bound, List<Entry> entries) {
            Tail tail = new Tail(bound, new UUID[entries.size()], new short[entries.size()]);
            for (int i = 0; i < entries.size(); i++) {
                tail.others[i] = entries.get(i).other();
                tail.scores[i] = (short) entries.get(i).score();
            }
            return tail;
        }

        void addTo(List<Entry> entries) {
            for (int i = 0; i < others.length; i++) {
                entries.add(new Entry(others[i], scores[i]));
            }
        }
    }

    /** How many entries a full row has. */
    int stored() {
        return stored;
    }

    /** How many entries are known of a list that was just computed. */
    int longest() {
        return stored + spare;
    }

    /** Whether an entry belongs to what is known of the list. */
    boolean reach(ListKey list, Entry entry) {
        Tail tail = tails.get(list);
        return tail == null || tail.bound == null || entry.compareTo(tail.bound) <= 0;
    }

    /** No entry with a lower score belongs to what is known of the list. */
    int leastScore(ListKey list) {
        Tail tail = tails.get(list);
        return tail == null || tail.bound == null ? Integer.MIN_VALUE : tail.bound.score();
    }

    /** Shows every list of which more is remembered than its row. */
    void forEach(Consumer<ListKey> visitor) {
        tails.keySet().forEach(visitor);
    }

    /** The list as far as it is known. */
    Known after(ListKey list, List<Entry> row) {
        Tail tail = tails.get(list);
        if (tail == null) {
            return new Known(row, null);
        }
        List<Entry> entries = new ArrayList<>(row.size() + tail.others.length);
        entries.addAll(row);
        tail.addTo(entries);
        return new Known(entries, tail.bound);
    }

    /** A row of which nothing else is known. */
    void read(ListKey list, List<Entry> row) {
        put(list, Known.found(row, stored));
    }

    void put(ListKey list, Known known) {
        List<Entry> following = known.following(stored);
        if (known.bound() == null && following.isEmpty()) {
            tails.remove(list);
        } else {
            tails.put(list, Tail.of(known.bound(), following));
        }
    }

    void forget(ListKey list) {
        tails.remove(list);
    }

    /** The lists that have one of the records in their tail; looks through all of them. */
    Set<ListKey> holding(Collection<UUID> others) {
        Set<ListKey> found = new HashSet<>();
        tails.forEach((list, tail) -> {
            for (UUID other : tail.others) {
                if (others.contains(other)) {
                    found.add(list);
                }
            }
        });
        return found;
    }
}
