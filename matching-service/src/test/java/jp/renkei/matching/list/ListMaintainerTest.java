package jp.renkei.matching.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMaintainerTest {

    private static final Epoch EPOCH = EpochSource.shipped();

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final MatchFinder finder = new MatchFinder(view, new PairScorer(EPOCH));
    private final MemoryListStore store = new MemoryListStore();
    private final Set<UUID> live = new HashSet<>();

    @ParameterizedTest
    @CsvSource({"5, 1, 1", "5, 7, 2", "50, 1, 3", "50, 20, 4", "3, 3, 5"})
    void storedListsEqualABruteForceOracleAfterARandomHistory(int capacity, int batchSize, long seed) {
        RandomHistory history = new RandomHistory(seed, EPOCH);
        Thresholds thresholds = new Thresholds(capacity);
        ListMaintainer maintainer = new ListMaintainer(view, finder, thresholds, capacity);
        for (int event = 1; event <= 1_000; event++) {
            play(history, maintainer, event);
            if (event % batchSize == 0) {
                store(maintainer);
            }
        }
        store(maintainer);
        assertThat(store.lists).isEqualTo(oracle(capacity));
        assertThat(store.lists.values().stream().anyMatch(list -> list.size() == capacity))
                .isTrue();
    }

    @Test
    void aChangeThatTheListsHaveNotSeenIsRepairedBySearchingForItsHolders() {
        RandomHistory history = new RandomHistory(6, EPOCH);
        ListMaintainer before = new ListMaintainer(view, finder, new Thresholds(5), 5);
        for (int event = 1; event <= 300; event++) {
            play(history, before, event);
        }
        store(before);
        // As after a crash: the view moves on while nobody maintains the lists.
        CatalogueRecord changed = history.state(7, 2);
        view.put(changed, history.text());
        live.add(changed.id());
        view.remove(history.id(8));
        live.remove(history.id(8));
        Thresholds loaded = new Thresholds(5);
        store.forEach(loaded::stored);
        ListMaintainer after = new ListMaintainer(view, finder, loaded, 5);
        after.changedUnseen(history.id(7));
        after.changedUnseen(history.id(8));
        store(after);
        assertThat(store.lists).isEqualTo(oracle(5));
    }

    private void play(RandomHistory history, ListMaintainer maintainer, int event) {
        int number = 1 + history.next(250);
        UUID id = history.id(number);
        switch (history.next(10)) {
            case 0, 1 -> {
                maintainer.beforeChange(id);
                view.remove(id);
                live.remove(id);
            }
            case 2 -> {
                Municipality municipality = history.municipality();
                view.recordsOf(municipality.code()).forEach(r -> maintainer.beforeChange(r.id()));
                view.put(municipality);
            }
            default -> {
                TextVector text = history.text();
                maintainer.beforeChange(id);
                view.put(history.state(number, event), text);
                live.add(id);
            }
        }
    }

    private void store(ListMaintainer maintainer) {
        ListMaintainer.Update update = maintainer.update(store);
        store.delete(update.gone());
        store.save(update.changes().stream()
                .filter(c -> !update.gone().contains(c.key().owner()))
                .collect(Collectors.toMap(ListMaintainer.Change::key, ListMaintainer.Change::after)));
        maintainer.done(update);
    }

    /** Every pair scored, every list sorted whole and cut. */
    private Map<ListKey, List<Entry>> oracle(int capacity) {
        Map<ListKey, List<Entry>> lists = new HashMap<>();
        for (UUID id : live) {
            LiveRecord owner = view.find(id).orElseThrow();
            for (RecordType kind : RecordType.values()) {
                List<Entry> all = new java.util.ArrayList<>();
                for (UUID otherId : live) {
                    LiveRecord other = view.find(otherId).orElseThrow();
                    if (other.type() == kind && !otherId.equals(id)) {
                        score(owner, other).ifPresent(score -> all.add(new Entry(otherId, score)));
                    }
                }
                all.sort(null);
                lists.put(
                        new ListKey(id, owner.type(), kind),
                        List.copyOf(all.subList(0, Math.min(capacity, all.size()))));
            }
        }
        return lists;
    }

    private java.util.OptionalInt score(LiveRecord a, LiveRecord b) {
        var sheet = new jp.renkei.matching.score.ScoreSheet();
        int product = view.text(a.id()).orElseThrow().dot(view.text(b.id()).orElseThrow());
        new PairScorer(EPOCH).score(b.facts(), a.facts(), product, sheet);
        boolean own = a.municipality().code().equals(b.municipality().code());
        return sheet.matches() && !own ? java.util.OptionalInt.of(sheet.total()) : java.util.OptionalInt.empty();
    }
}
