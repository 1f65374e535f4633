package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of each municipality a list holds its best few and no more, so that nobody floods the lists of others. Says which entries
 * stay, and whether it can be said. Not thread-safe; belongs to the matcher.
 */
final class MunicipalityShare {

    private final int most;
    private final Function<UUID, @Nullable String> now;
    /** Of the records that change, where they belonged before; a missing one is not known. */
    private final Map<UUID, String> before = new HashMap<>();

    /** @param now the municipality of a live record */
    MunicipalityShare(int most, Function<UUID, @Nullable String> now) {
        this.most = most;
        this.now = now;
    }

    int most() {
        return most;
    }

    /** To be called before a record changes. */
    void remember(UUID record) {
        String municipality = now.apply(record);
        if (municipality != null) {
            before.putIfAbsent(record, municipality);
        }
    }

    /** Where the record belonged before is not known after all. */
    void forget(UUID record) {
        before.remove(record);
    }

    void forgetChanges() {
        before.clear();
    }

    /** The entries that stay when some came to a list that kept to the share; best first. */
    List<Entry> kept(List<Entry> merged, Collection<Entry> arriving) {
        Set<@Nullable String> concerned = new HashSet<>();
        arriving.forEach(entry -> concerned.add(now.apply(entry.other())));
        Map<@Nullable String, Integer> taken = new HashMap<>();
        List<Entry> kept = new ArrayList<>(merged.size());
        for (Entry entry : merged) {
            String municipality = now.apply(entry.other());
            if (!concerned.contains(municipality) || taken.merge(municipality, 1, Integer::sum) <= most) {
                kept.add(entry);
            }
        }
        return kept;
    }

    /**
     * Whether nobody is missing after some left: of a municipality that had its share, the next was never kept. It does not
     * matter where as many are there now that are no worse than its last one was.
     */
    boolean isKnownWithout(Collection<UUID> left, List<Entry> before, List<Entry> after) {
        Set<String> losers = new HashSet<>();
        for (Entry entry : before) {
            if (left.contains(entry.other())) {
                String municipality = this.before.get(entry.other());
                if (municipality == null) {
                    return false;
                }
                losers.add(municipality);
            }
        }
        return losers.stream().allMatch(loser -> {
            List<Entry> had = before.stream()
                    .filter(entry -> loser.equals(
                            left.contains(entry.other()) ? this.before.get(entry.other()) : now.apply(entry.other())))
                    .toList();
            return had.size() < most
                    || after.stream()
                                    .filter(entry -> loser.equals(now.apply(entry.other())))
                                    .filter(entry -> entry.compareTo(had.getLast()) <= 0)
                                    .count()
                            >= most;
        });
    }
}
