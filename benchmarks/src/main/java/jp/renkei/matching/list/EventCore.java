package jp.renkei.matching.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one event costs beside analysis and database: the product's own upkeep of lists. In the package of the lists
 * because their upkeep is nobody else's business in the product. Not thread-safe.
 */
public final class EventCore {

    private final CatalogueView view;
    private final MatchFinder finder;
    private final KnownLists lists = new KnownLists(MatchLists.STORED, Matcher.SPARE);
    private final Map<ListKey, List<Entry>> ghosts = new HashMap<>();
    private @Nullable ListMaintainer maintainer;

    public EventCore(CatalogueView view, PairScorer scorer) {
        this.view = view;
        this.finder = new MatchFinder(view, scorer);
    }

    /** Computes all lists of one record from scratch. */
    public void rebuild(UUID id) {
        LiveRecord owner = view.find(id).orElseThrow();
        finder.lists(owner, lists.longest())
                .forEach((kind, entries) -> store(new ListKey(id, owner.type(), kind), entries));
    }

    /**
     * Gives a record lists with the lengths and scores of those of another record, filled with records that do not exist
     * (the same for all that take after it, to save memory): so that newcomers find something to beat where computing all
     * lists would take too long.
     */
    public void pretend(UUID id, UUID example, Random random) {
        LiveRecord owner = view.find(id).orElseThrow();
        LiveRecord like = view.find(example).orElseThrow();
        for (RecordType kind : RecordType.values()) {
            ListKey model = new ListKey(example, like.type(), kind);
            store(new ListKey(id, owner.type(), kind), ghosts.computeIfAbsent(model, key -> ghosts(key, random)));
        }
    }

    private List<Entry> ghosts(ListKey model, Random random) {
        Known known = Objects.requireNonNull(lists.find(model));
        return known.entries().stream()
                .map(entry -> new Entry(new UUID(random.nextLong(), random.nextLong()), entry.score()))
                .sorted()
                .toList();
    }

    /**
     * Takes in one event; from the first one on, lists change by events only.
     *
     * @return rows written
     */
    public int event(UUID id, Runnable change) {
        if (maintainer == null) {
            maintainer = new ListMaintainer(view, finder, lists);
        }
        maintainer.beforeChange(id);
        change.run();
        ListMaintainer.Update update = maintainer.update();
        maintainer.done(update);
        return update.changes().size();
    }

    private void store(ListKey key, List<Entry> entries) {
        lists.put(key, Known.found(entries, lists.longest()));
    }
}
