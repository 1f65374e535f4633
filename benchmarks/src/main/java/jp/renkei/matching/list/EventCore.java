package jp.renkei.matching.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/**
 * What one event costs beside analysis and database: the product's own upkeep of lists over a store in memory. In the
 * package of the lists because their upkeep is nobody else's business in the product. Not thread-safe.
 */
public final class EventCore {

    private final CatalogueView view;
    private final MatchFinder finder;
    private final Tails tails = new Tails(MatchLists.STORED, Matcher.SPARE);
    private final Lists lists = new Lists();
    private final Map<ListKey, List<Entry>> ghosts = new HashMap<>();
    private @Nullable ListMaintainer maintainer;

    public EventCore(CatalogueView view, PairScorer scorer) {
        this.view = view;
        this.finder = new MatchFinder(view, scorer);
    }

    /** Computes all lists of one record from scratch and stores them. */
    public void rebuild(UUID id) {
        LiveRecord owner = view.find(id).orElseThrow();
        finder.lists(owner, tails.longest())
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
        return tails.after(model, lists.all.getOrDefault(model, List.of())).entries().stream()
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
            maintainer = new ListMaintainer(view, finder, tails);
        }
        maintainer.beforeChange(id);
        change.run();
        ListMaintainer.Update update = maintainer.update(lists);
        lists.save(update.changes().stream()
                .collect(Collectors.toMap(ListMaintainer.Change::key, ListMaintainer.Change::after)));
        maintainer.done(update);
        return update.changes().size();
    }

    private void store(ListKey key, List<Entry> entries) {
        lists.all.put(key, entries.subList(0, Math.min(entries.size(), tails.stored())));
        tails.put(key, Known.found(entries, tails.longest()));
    }

    private static final class Lists implements ListStore {
        private final Map<ListKey, List<Entry>> all = new HashMap<>();

        @Override
        public Map<ListKey, List<Entry>> load(Collection<ListKey> keys) {
            Map<ListKey, List<Entry>> found = new HashMap<>();
            for (ListKey key : keys) {
                List<Entry> entries = all.get(key);
                if (entries != null) {
                    found.put(key, entries);
                }
            }
            return found;
        }

        @Override
        public void save(Map<ListKey, List<Entry>> changed) {
            all.putAll(changed);
        }

        @Override
        public void delete(Collection<UUID> owners) {
            all.keySet().removeIf(key -> owners.contains(key.owner()));
        }

        @Override
        public Set<UUID> owners() {
            return all.keySet().stream().map(ListKey::owner).collect(Collectors.toSet());
        }

        @Override
        public Set<UUID> owners(Collection<UUID> among) {
            return among.stream()
                    .filter(id -> ListKey.ofAll(List.of(id)).stream().anyMatch(all::containsKey))
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<ListKey> listsHolding(Collection<UUID> others) {
            return all.entrySet().stream()
                    .filter(list -> list.getValue().stream().anyMatch(e -> others.contains(e.other())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public void forEach(BiConsumer<ListKey, List<Entry>> visitor) {
            all.forEach(visitor);
        }
    }
}
