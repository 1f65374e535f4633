package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.view.CatalogueView;

/**
 * Of each municipality a list holds its best few and no more, so that nobody floods the lists of others. Says which entries
 * stay, and whether it can be said. Not thread-safe; belongs to the matcher.
 */
final class MunicipalityShare {

    private final int most;
    private final CatalogueView view;
    /** Of the records that change, where they belonged before; a missing one is not known. */
    private final Map<UUID, String> before = new HashMap<>();
    /** Of municipalities, the records that they have now. */
    private final Map<String, Set<UUID>> now = new HashMap<>();

    MunicipalityShare(int most, CatalogueView view) {
        this.most = most;
        this.view = view;
    }

    /** To be called before a record changes. */
    void remember(UUID record) {
        view.find(record)
                .ifPresent(live -> before.putIfAbsent(record, live.facts().municipalityCode()));
    }

    /** Where the record belonged before is not known after all. */
    void forget(UUID record) {
        before.remove(record);
    }

    void forgetChanges() {
        before.clear();
        now.clear();
    }

    /** The entries that stay when some came to a list that kept to the share; best first. */
    List<Entry> kept(List<Entry> merged, Collection<Entry> arriving) {
        Set<String> concerned = new HashSet<>();
        for (Entry entry : arriving) {
            view.find(entry.other())
                    .ifPresent(live -> concerned.add(live.facts().municipalityCode()));
        }
        List<Entry> kept = merged;
        for (String municipality : concerned) {
            kept = thinned(kept, recordsOf(municipality));
        }
        return kept;
    }

    private List<Entry> thinned(List<Entry> list, Set<UUID> ofOne) {
        List<Entry> kept = new ArrayList<>(list.size());
        int taken = 0;
        for (Entry entry : list) {
            if (!ofOne.contains(entry.other()) || ++taken <= most) {
                kept.add(entry);
            }
        }
        return kept;
    }

    /**
     * Whether nobody is missing after some left: of a municipality that had its share, the next was never kept. It does not
     * matter where as many are there now that are no worse than its last one was.
     */
    boolean isKnownWithout(Collection<UUID> left, List<Entry> listBefore, List<Entry> listAfter) {
        Set<String> losers = new HashSet<>();
        for (Entry entry : listBefore) {
            if (left.contains(entry.other())) {
                String municipality = before.get(entry.other());
                if (municipality == null) {
                    return false;
                }
                losers.add(municipality);
            }
        }
        return losers.stream().allMatch(loser -> {
            Set<UUID> records = recordsOf(loser);
            List<Entry> had = listBefore.stream()
                    .filter(entry -> left.contains(entry.other())
                            ? loser.equals(before.get(entry.other()))
                            : records.contains(entry.other()))
                    .toList();
            return had.size() < most
                    || listAfter.stream()
                                    .filter(entry -> records.contains(entry.other()))
                                    .filter(entry -> entry.compareTo(had.getLast()) <= 0)
                                    .count()
                            >= most;
        });
    }

    private Set<UUID> recordsOf(String municipality) {
        return now.computeIfAbsent(municipality, view::idsOf);
    }
}
