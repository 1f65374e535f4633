package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Keeps all lists exact when records come, change and go: the lists of the records themselves and every list that they
 * should enter or leave.
 *
 * <p>Before a record changes in the view, {@link #beforeChange(UUID)} notes the lists that hold its old version: scores are
 * symmetric, so one pass over the old text tells, given how far every list is known. After any number of changes,
 * {@link #update} computes the new lists. A list that lost more than the {@link KnownLists} can fill is computed anew. Not
 * thread-safe; belongs to the matcher.
 */
final class ListMaintainer {

    private final CatalogueView view;
    private final MatchFinder finder;
    private final KnownLists lists;
    private final Floors floors;
    private final MunicipalityShare share;
    /** Records whose lists are not to be relied on. */
    private final Set<UUID> letGo = new LinkedHashSet<>();

    private Batch batch = new Batch();

    ListMaintainer(CatalogueView view, MatchFinder finder, KnownLists lists) {
        this.view = view;
        this.finder = finder;
        this.lists = lists;
        this.floors = new Floors(view);
        this.share = new MunicipalityShare(MatchFinder.SHARE, view);
        lists.forEach(list -> floors.set(list, lists.leastScore(list)));
    }

    /** A row before and after; {@code after} is empty for a record that is gone. */
    record Change(ListKey key, List<Entry> before, List<Entry> after) {}

    /**
     * Rows to store, and the records whose rows are to be deleted.
     *
     * @param rescored the records whose scores may have changed
     * @param known all lists that were looked at, as far as they are known now
     * @param refilled how many of them had to be computed anew because they had lost too much
     */
    record Update(List<Change> changes, Set<UUID> gone, Set<UUID> rescored, Map<ListKey, Known> known, int refilled) {}

    boolean hasChanges() {
        return !batch.isEmpty();
    }

    /** To be called before the view takes in an event that is news. */
    void beforeChange(CatalogueEvent event) {
        rescored(event, false).forEach(this::beforeChange);
    }

    /** As {@link #beforeChange(CatalogueEvent)}, when the view may already be ahead of the stored lists. */
    void changedUnseen(CatalogueEvent event) {
        rescored(event, true).forEach(this::changedUnseen);
    }

    /**
     * To be called after the view took in an event that the lists hold already: a record may stand in another slot than it
     * did when its floors were set.
     */
    void viewCaughtUp(CatalogueEvent event) {
        rescored(event, true).forEach(id -> view.find(id).ifPresent(this::setFloors));
    }

    private void setFloors(LiveRecord owner) {
        for (RecordType kind : RecordType.values()) {
            ListKey list = listOf(owner, kind);
            floors.set(list, lists.leastScore(list));
        }
    }

    /** The records whose scores an event may change. A municipality whose figures stay the same changes none. */
    private List<UUID> rescored(CatalogueEvent event, boolean unseen) {
        return switch (event) {
            case RecordPublished e -> List.of(e.state().id());
            case RecordWithdrawn e -> List.of(e.id());
            case MunicipalityChanged e -> {
                Municipality known = view.municipality(e.key());
                boolean same = !unseen && known != null && known.sameFacts(e.state());
                yield same
                        ? List.of()
                        : view.recordsOf(e.key()).stream().map(LiveRecord::id).toList();
            }
            case CatalogueEvent.TaxonomyChanged e -> List.of();
            case CatalogueEvent.Other e -> List.of();
        };
    }

    /** To be called before the view changes; further calls for the same record have no effect until {@link #done}. */
    void beforeChange(UUID id) {
        if (!batch.changed.add(id)) {
            return;
        }
        share.remember(id);
        view.find(id)
                .ifPresent(old ->
                        finder.matches(old, (slot, type) -> floors.least(old.type(), slot), (slot, other, score) -> {
                            ListKey key = listOf(other, old.type());
                            if (lists.reach(key, new Entry(id, score))) {
                                batch.holders.add(key);
                            }
                        }));
        floors.raise(id);
    }

    /** As {@link #beforeChange(UUID)}, when the view may already be ahead of the stored lists. */
    void changedUnseen(UUID id) {
        beforeChange(id);
        share.forget(id);
        batch.searched.add(id);
    }

    /** Lets go all lists: until those of a record are made anew, no change concerns them. */
    void letGo() {
        letGo.addAll(view.ids());
        letGo.addAll(lists.owners());
    }

    /** Has some of the lists that were let go made with the next {@link #update}. */
    void makeSome(int most) {
        Iterator<UUID> next = letGo.iterator();
        for (int i = 0; i < most && next.hasNext(); i++) {
            batch.made.add(next.next());
            next.remove();
        }
    }

    /** Whether no list is let go any more, but those that are made with the next {@link #update}. */
    boolean isComplete() {
        return letGo.isEmpty();
    }

    /**
     * What the store must change so that all lists are exact again. Call {@link #done} once it is stored. A record without lists of
     * its own was never matched, so no list holds it.
     */
    Update update() {
        Set<UUID> matched = new HashSet<>(batch.searched);
        matched.removeIf(id -> !lists.isOwner(id));
        if (!matched.isEmpty()) {
            batch.holders.addAll(lists.holding(matched));
        }
        Map<ListKey, Known> known = new LinkedHashMap<>();
        Map<ListKey, List<Entry>> arrivals = new HashMap<>();
        Set<UUID> gone = new HashSet<>();
        for (UUID id : batch.changed) {
            view.find(id).ifPresentOrElse(live -> matchAnew(live, known, arrivals), () -> gone.add(id));
        }
        batch.made.removeAll(batch.changed);
        batch.made.stream().filter(id -> view.find(id).isEmpty()).forEach(gone::add);
        listsMadeAnew().forEach(made -> add(made.lists(), made.owner(), known));
        Set<ListKey> touched = new HashSet<>(batch.holders);
        touched.addAll(arrivals.keySet());
        touched.removeIf(key ->
                batch.changed.contains(key.owner()) || batch.made.contains(key.owner()) || letGo.contains(key.owner()));
        int refilled = 0;
        for (ListKey key : touched) {
            Known before = lists.find(key);
            if (before == null) {
                continue; // a list that was never made will be when the event of its owner comes
            }
            Known after = before.after(
                    batch.holders.contains(key) ? batch.changed : Set.of(),
                    arrivals.getOrDefault(key, List.of()),
                    share);
            if (after != null && after.reaches(lists.stored())) {
                known.put(key, after.cut(lists.longest()));
            } else {
                known.put(key, anew(key));
                refilled++;
            }
        }
        return new Update(changes(known, gone), gone, Set.copyOf(batch.changed), known, refilled);
    }

    /** Tells that the update is stored. */
    void done(Update update) {
        update.known().forEach((list, known) -> {
            lists.put(list, known);
            floors.set(list, lists.leastScore(list));
        });
        update.gone().forEach(lists::forget);
        letGo.removeAll(batch.changed);
        share.forgetChanges();
        batch = new Batch();
    }

    private record Made(LiveRecord owner, Map<RecordType, List<Entry>> lists) {}

    /** The lists that were let go and are made now, by all processors. */
    private List<Made> listsMadeAnew() {
        return batch.made.parallelStream()
                .flatMap(id -> view.find(id).stream())
                .map(owner -> new Made(owner, finder.lists(owner, lists.longest())))
                .toList();
    }

    private void matchAnew(LiveRecord live, Map<ListKey, Known> known, Map<ListKey, List<Entry>> arrivals) {
        Map<RecordType, List<Entry>> own = finder.lists(
                live, lists.longest(), (slot, type) -> floors.least(live.type(), slot), (slot, other, score) -> {
                    ListKey key = listOf(other, live.type());
                    Entry entry = new Entry(live.id(), score);
                    if (!batch.changed.contains(other.id()) && lists.reach(key, entry)) {
                        arrivals.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
                    }
                });
        add(own, live, known);
    }

    private void add(Map<RecordType, List<Entry>> own, LiveRecord owner, Map<ListKey, Known> known) {
        own.forEach((kind, entries) -> known.put(listOf(owner, kind), Known.found(entries, lists.longest())));
    }

    private Known anew(ListKey key) {
        List<Entry> entries = view.find(key.owner())
                .map(owner -> finder.list(owner, key.kind(), lists.longest()))
                .orElse(List.of());
        return Known.found(entries, lists.longest());
    }

    /** The rows that differ from those before. */
    private List<Change> changes(Map<ListKey, Known> known, Set<UUID> gone) {
        List<Change> changes = new ArrayList<>();
        known.forEach((key, list) -> {
            List<Entry> row = lists.row(key);
            List<Entry> after = list.best(lists.stored());
            if (!after.equals(row)) {
                changes.add(new Change(key, row == null ? List.of() : row, after));
            }
        });
        for (ListKey key : ListKey.ofAll(gone)) {
            List<Entry> row = lists.row(key);
            if (row != null) {
                changes.add(new Change(key, row, List.of()));
            }
        }
        return changes;
    }

    private static ListKey listOf(LiveRecord owner, RecordType kind) {
        return new ListKey(owner.id(), owner.type(), kind);
    }
}
