package jp.renkei.matching.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.view.CatalogueView;

/** A maintainer with lists in memory, stored as the matcher stores them; counts what is written. */
public final class MaintainedLists {

    private final MemoryListStore store = new MemoryListStore();
    private final PairScorer scorer = new PairScorer(EpochSource.shipped());
    private final ListMaintainer maintainer;
    private final List<Integer> rowsOfBatches = new ArrayList<>();
    private long rows;
    private long refills;
    private long events;

    MaintainedLists(CatalogueView view, int stored, int spare) {
        this.maintainer = new ListMaintainer(view, new MatchFinder(view, scorer), new KnownLists(stored, spare));
    }

    ListMaintainer maintainer() {
        return maintainer;
    }

    PairScorer scorer() {
        return scorer;
    }

    Map<ListKey, List<Entry>> stored() {
        return store.lists;
    }

    void store(int batch) {
        ListMaintainer.Update update = maintainer.update();
        store.delete(update.gone());
        store.save(update.changes().stream()
                .filter(c -> !update.gone().contains(c.key().owner()))
                .collect(Collectors.toMap(ListMaintainer.Change::key, ListMaintainer.Change::after)));
        maintainer.done(update);
        rowsOfBatches.add(update.changes().size());
        rows += update.changes().size();
        refills += update.refilled();
        events += batch;
    }

    /** Begins to count anew. */
    public void forgetCounts() {
        rowsOfBatches.clear();
        rows = 0;
        refills = 0;
        events = 0;
    }

    /** Rows inserted, updated or deleted for an event, on average. */
    public double rowsPerEvent() {
        return rows / (double) events;
    }

    /** Lists computed anew for an event, on average. */
    public double refillsPerEvent() {
        return refills / (double) events;
    }

    /** Rows of the batch that {@code share} of all batches do not exceed. */
    public int rowsOfABatch(double share) {
        List<Integer> sorted = rowsOfBatches.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** How many lists hold the record that most lists hold. */
    public long largestInDegree() {
        Map<UUID, Long> held = new HashMap<>();
        store.lists.values().forEach(list -> list.forEach(e -> held.merge(e.other(), 1L, Long::sum)));
        return held.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** How many lists of every hundred are full. */
    public long fullLists(int size) {
        long full = store.lists.values().stream()
                .filter(list -> list.size() == size)
                .count();
        return Math.round(100.0 * full / store.lists.size());
    }
}
