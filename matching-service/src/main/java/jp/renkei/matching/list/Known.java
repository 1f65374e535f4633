package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a list as far as it is known: no match that is better than the bound is missing, but those that are over
 * the share of their municipality. Immutable.
 *
 * @param entries best first
 * @param bound null when these are all matches there are
 */
record Known(List<Entry> entries, @Nullable Entry bound) {

    Known {
        entries = List.copyOf(entries);
    }

    /** What a search for the best {@code asked} matches found. */
    static Known found(List<Entry> entries, int asked) {
        return new Known(entries, entries.size() < asked ? null : entries.getLast());
    }

    /**
     * Without the records that left, with the entries that came, which are not worse than the bound.
     *
     * @return null when this cannot be told: a municipality that had its share lost an entry, and its next was never kept
     */
    @Nullable
    Known after(Collection<UUID> left, Collection<Entry> arriving, MunicipalityShare share) {
        List<Entry> merged = new ArrayList<>(entries.size() + arriving.size());
        merged.addAll(entries);
        if (!left.isEmpty()) {
            merged.removeIf(entry -> left.contains(entry.other()));
        }
        boolean lost = merged.size() < entries.size();
        for (Entry entry : arriving) {
            int place = Collections.binarySearch(merged, entry);
            merged.add(place < 0 ? -place - 1 : place, entry);
        }
        if (lost && !share.isKnownWithout(left, entries, merged)) {
            return null;
        }
        return new Known(arriving.isEmpty() ? merged : share.kept(merged, arriving), bound);
    }

    /** Whether the best {@code size} matches, or all if there are fewer, are among the entries. */
    boolean reaches(int size) {
        return bound == null || entries.size() >= size;
    }

    Known cut(int longest) {
        if (entries.size() <= longest) {
            return this;
        }
        List<Entry> kept = entries.subList(0, longest);
        return new Known(kept, kept.getLast());
    }

    /** The best {@code size} matches. */
    List<Entry> best(int size) {
        return entries.size() <= size ? entries : List.copyOf(entries.subList(0, size));
    }
}
