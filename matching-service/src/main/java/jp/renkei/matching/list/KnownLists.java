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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the matcher knows of all lists: the stored rows, a few matches that follow the last one of a row, and down to where
 * they are all known. A list that loses an entry takes the next from what follows, so that it is seldom computed anew, and
 * a change that only concerns what follows writes no row. A new matcher reads the rows and learns the rest when it is
 * needed. Six bytes an entry, 1 KB a record with both lists. Not thread-safe; belongs to the matcher.
 */
final class KnownLists {

    private final int stored;
    private final int spare;
    private final Map<ListKey, Packed> lists = new HashMap<>();

    /**
     * @param stored how many entries a full row has
     * @param spare how many more are remembered
     */
    KnownLists(int stored, int spare) {
        this.stored = stored;
        this.spare = spare;
    }

    private record Packed(@Nullable Entry bound, UUID[] others, short[] scores) {

        static Packed of(Known known, UnaryOperator<UUID> shared) {
            List<Entry> entries = known.entries();
            UUID[] others = new UUID[entries.size()];
            short[] scores = new short[entries.size()];
            for (int i = 0; i < entries.size(); i++) {
                others[i] = shared.apply(entries.get(i).other());
                scores[i] = (short) entries.get(i).score();
            }
            return new Packed(known.bound(), others, scores);
        }

        List<Entry> best(int most) {
            List<Entry> entries = new ArrayList<>(Math.min(most, others.length));
            for (int i = 0; i < others.length && i < most; i++) {
                entries.add(new Entry(others[i], scores[i]));
            }
            return entries;
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

    /** Whether this record has lists. */
    boolean isOwner(UUID record) {
        return ListKey.ofAll(Set.of(record)).stream().anyMatch(lists::containsKey);
    }

    /** Every record that has lists. */
    Set<UUID> owners() {
        Set<UUID> owners = new HashSet<>();
        lists.keySet().forEach(list -> owners.add(list.owner()));
        return owners;
    }

    void forEach(Consumer<ListKey> visitor) {
        lists.keySet().forEach(visitor);
    }

    /** Whether an entry belongs to what is known of the list. */
    boolean reach(ListKey list, Entry entry) {
        Packed known = lists.get(list);
        return known == null || known.bound == null || entry.compareTo(known.bound) <= 0;
    }

    /** No entry with a lower score belongs to what is known of the list. */
    int leastScore(ListKey list) {
        Packed known = lists.get(list);
        return known == null || known.bound == null ? Integer.MIN_VALUE : known.bound.score();
    }

    /** The list as far as it is known; null when it was never made. */
    @Nullable
    Known find(ListKey list) {
        Packed known = lists.get(list);
        return known == null ? null : new Known(known.best(known.others.length), known.bound);
    }

    /** The row as it is stored; null when the list was never made. */
    @Nullable
    List<Entry> row(ListKey list) {
        Packed known = lists.get(list);
        return known == null ? null : known.best(stored);
    }

    /**
     * Takes in a row of which nothing else is known.
     *
     * @param shared gives the one object for an id, so that a record's id is not kept once for every list that holds it
     */
    void read(ListKey list, List<Entry> row, UnaryOperator<UUID> shared) {
        lists.put(list, Packed.of(Known.found(row, stored), shared));
    }

    void put(ListKey list, Known known) {
        lists.put(list, Packed.of(known, id -> id));
    }

    void forget(UUID owner) {
        ListKey.ofAll(Set.of(owner)).forEach(lists::remove);
    }

    /** The lists that hold one of the records; looks through all of them, so only for recovery. */
    Set<ListKey> holding(Collection<UUID> others) {
        Set<ListKey> found = new HashSet<>();
        lists.forEach((list, known) -> {
            for (UUID other : known.others) {
                if (others.contains(other)) {
                    found.add(list);
                }
            }
        });
        return found;
    }
}
