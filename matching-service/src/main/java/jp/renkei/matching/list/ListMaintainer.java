package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Keeps all lists exact when records come, change and go: the lists of the records themselves and every list that they
 * should enter or leave.
 *
 * <p>Before a record changes in the view, {@link #beforeChange} notes the lists that hold its old version: scores are
 * symmetric, so one pass over the old text tells, given the last entry of every full list. After any number of changes,
 * {@link #update} computes the new lists. A list that lost an entry and cannot tell what follows is computed anew. Not
 * thread-safe; belongs to the matcher.
 */
final class ListMaintainer {

    private final CatalogueView view;
    private final MatchFinder finder;
    private final Thresholds thresholds;
    private final int capacity;
    private Batch batch = new Batch();

    ListMaintainer(CatalogueView view, MatchFinder finder, Thresholds thresholds, int capacity) {
        this.view = view;
        this.finder = finder;
        this.thresholds = thresholds;
        this.capacity = capacity;
    }

    /** A list before and after; {@code after} is empty for a record that is gone. */
    record Change(ListKey key, List<Entry> before, List<Entry> after) {}

    /** Lists to store, and the records whose lists are to be deleted. */
    record Update(List<Change> changes, Set<UUID> gone) {}

    boolean hasChanges() {
        return !batch.isEmpty();
    }

    /** To be called before the view changes; further calls for the same record have no effect until {@link #done}. */
    void beforeChange(UUID id) {
        if (!batch.changed.add(id)) {
            return;
        }
        view.find(id)
                .ifPresent(old -> finder.matches(
                        old,
                        (other, highest) -> thresholds.holds(listOf(other, old.type()), lowest(old, highest)),
                        (other, score) -> {
                            ListKey key = listOf(other, old.type());
                            if (thresholds.holds(key, new Entry(id, score))) {
                                batch.holders.add(key);
                            }
                        }));
    }

    /** As {@link #beforeChange}, when the view may already be ahead of the stored lists. */
    void changedUnseen(UUID id) {
        beforeChange(id);
        batch.searched.add(id);
    }

    /** What the store must change so that all lists are exact again. Call {@link #done} once it is stored. */
    Update update(ListStore store) {
        if (!batch.searched.isEmpty()) {
            batch.holders.addAll(store.listsHolding(batch.searched));
        }
        Map<ListKey, List<Entry>> own = new LinkedHashMap<>();
        Map<ListKey, List<Entry>> arrivals = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        for (UUID id : batch.changed) {
            Optional<LiveRecord> live = view.find(id);
            if (live.isPresent()) {
                matchAnew(live.get(), own, arrivals);
            } else {
                gone.add(id);
            }
        }
        Set<ListKey> touched = new HashSet<>(batch.holders);
        touched.addAll(arrivals.keySet());
        touched.removeIf(key -> batch.changed.contains(key.owner()));
        Map<ListKey, List<Entry>> before = store.load(union(touched, ownKeys()));
        List<Change> changes = new ArrayList<>();
        own.forEach((key, after) -> addIfDifferent(changes, before, key, after));
        for (ListKey key : touched) {
            List<Entry> after = merge(key, before.getOrDefault(key, List.of()), arrivals.getOrDefault(key, List.of()));
            addIfDifferent(changes, before, key, after);
        }
        before.forEach((key, entries) -> {
            if (gone.contains(key.owner())) {
                changes.add(new Change(key, entries, List.of()));
            }
        });
        return new Update(changes, gone);
    }

    /** Tells that the update is stored. */
    void done(Update update) {
        for (Change change : update.changes()) {
            if (update.gone().contains(change.key().owner())) {
                thresholds.forget(change.key());
            } else {
                thresholds.stored(change.key(), change.after());
            }
        }
        batch = new Batch();
    }

    private void matchAnew(LiveRecord live, Map<ListKey, List<Entry>> own, Map<ListKey, List<Entry>> arrivals) {
        Map<RecordType, List<Entry>> lists = finder.lists(
                live,
                capacity,
                (other, highest) -> !batch.changed.contains(other.id())
                        && thresholds.holds(listOf(other, live.type()), lowest(live, highest)),
                (other, score) -> {
                    ListKey key = listOf(other, live.type());
                    Entry entry = new Entry(live.id(), score);
                    if (!batch.changed.contains(other.id()) && isWanted(key, entry)) {
                        arrivals.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
                    }
                });
        lists.forEach((kind, entries) -> own.put(listOf(live, kind), entries));
    }

    /** An entry equal to the last of a list may be that very entry, unchanged. */
    private boolean isWanted(ListKey key, Entry entry) {
        return thresholds.holds(key, entry);
    }

    /**
     * The list without changed records, with those that arrive. Records outside the list are no better than its former
     * last entry, so the merged list is exact as long as it is full of entries that are at least as good.
     */
    private List<Entry> merge(ListKey key, List<Entry> before, List<Entry> arriving) {
        List<Entry> merged = new ArrayList<>(before.size() + arriving.size());
        before.stream().filter(e -> !batch.changed.contains(e.other())).forEach(merged::add);
        merged.addAll(arriving);
        Collections.sort(merged);
        boolean wasFull = before.size() >= capacity;
        if (wasFull && merged.size() < capacity) {
            return view.find(key.owner())
                    .map(owner -> finder.list(owner, key.kind(), capacity))
                    .orElse(List.of());
        }
        return List.copyOf(merged.subList(0, Math.min(capacity, merged.size())));
    }

    private List<ListKey> ownKeys() {
        List<ListKey> keys = new ArrayList<>();
        for (UUID id : batch.changed) {
            for (RecordType ownerType : RecordType.values()) {
                for (RecordType kind : RecordType.values()) {
                    keys.add(new ListKey(id, ownerType, kind));
                }
            }
        }
        return keys;
    }

    private static void addIfDifferent(
            List<Change> changes, Map<ListKey, List<Entry>> stored, ListKey key, List<Entry> after) {
        List<Entry> before = stored.get(key);
        if (before == null || !before.equals(after)) {
            changes.add(new Change(key, before == null ? List.of() : before, after));
        }
    }

    private static Collection<ListKey> union(Set<ListKey> touched, List<ListKey> own) {
        Set<ListKey> keys = new HashSet<>(touched);
        keys.addAll(own);
        return keys;
    }

    private static ListKey listOf(LiveRecord owner, RecordType kind) {
        return new ListKey(owner.id(), owner.type(), kind);
    }

    /** The best entry the record could be: used to rule lists out before scoring. */
    private static Entry lowest(LiveRecord of, int highestScore) {
        return new Entry(of.id(), highestScore);
    }
}
