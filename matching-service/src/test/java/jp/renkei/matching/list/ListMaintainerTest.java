package jp.renkei.matching.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMaintainerTest {

    private static final Epoch EPOCH = EpochSource.shipped();

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final MatchFinder finder = new MatchFinder(view, new PairScorer(EPOCH));
    private final MemoryListStore store = new MemoryListStore();
    private final Set<UUID> live = new HashSet<>();
    private final Map<UUID, CatalogueRecord> states = new LinkedHashMap<>();
    private final Map<UUID, TextVector> texts = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"5, 2, 1, 1", "5, 0, 7, 2", "50, 14, 1, 3", "50, 3, 20, 4", "3, 1, 3, 5"})
    void storedListsEqualABruteForceOracleAfterARandomHistory(int capacity, int spare, int batchSize, long seed) {
        RandomHistory history = new RandomHistory(seed, EPOCH);
        ListMaintainer maintainer = new ListMaintainer(view, finder, new KnownLists(capacity, spare));
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
        ListMaintainer before = new ListMaintainer(view, finder, new KnownLists(5, 2));
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
        KnownLists loaded = new KnownLists(5, 2);
        store.forEach((list, row) -> loaded.read(list, row, id -> id));
        ListMaintainer after = new ListMaintainer(view, finder, loaded);
        after.changedUnseen(history.id(7));
        after.changedUnseen(history.id(8));
        store(after);
        assertThat(store.lists).isEqualTo(oracle(5));
    }

    @Test
    void listsThatWereLetGoAreMadeAnewWhileEventsGoOn() {
        RandomHistory history = new RandomHistory(7, EPOCH);
        ListMaintainer maintainer = new ListMaintainer(view, finder, new KnownLists(5, 2));
        for (int event = 1; event <= 400; event++) {
            play(history, maintainer, event);
        }
        store(maintainer);
        ListMaintainer nobody = new ListMaintainer(view, finder, new KnownLists(5, 2));
        for (int event = 401; event <= 700; event++) {
            play(history, nobody, event);
        }
        assertThat(store.lists).isNotEqualTo(oracle(5));
        assertThat(store.lists.keySet()).anyMatch(list -> !live.contains(list.owner()));
        maintainer.letGo();
        int event = 701;
        while (!maintainer.isComplete()) {
            play(history, maintainer, event++);
            if (event % 3 == 0) {
                store(maintainer);
            }
            maintainer.makeSome(7);
            store(maintainer);
        }
        assertThat(event).isGreaterThan(720);
        assertThat(store.lists).isEqualTo(oracle(5));
        while (event < 900) {
            play(history, maintainer, event++);
            store(maintainer);
        }
        assertThat(store.lists).isEqualTo(oracle(5));
    }

    @Test
    void recordsThatStandInOtherSlotsThanBeforeKeepTheirOwnFloors() {
        RandomHistory history = new RandomHistory(8, EPOCH);
        ListMaintainer first = new ListMaintainer(view, finder, new KnownLists(5, 2));
        for (int event = 1; event <= 600; event++) {
            play(history, first, event);
        }
        store(first);
        // A view that is behind the lists: half of the records come later, each into the slot of one that came before.
        List<CatalogueRecord> records = List.copyOf(states.values());
        int half = records.size() / 2;
        records.forEach(record -> view.remove(record.id()));
        records.subList(0, half).forEach(this::put);
        KnownLists loaded = new KnownLists(5, 2);
        store.forEach((list, row) -> loaded.read(list, row, id -> id));
        ListMaintainer behind = new ListMaintainer(view, finder, loaded);
        for (int i = 0; i < half; i++) {
            CatalogueRecord early = records.get(i);
            CatalogueRecord late = records.get(half + i);
            view.remove(early.id());
            behind.viewCaughtUp(new RecordWithdrawn(early.id(), 1, null));
            for (CatalogueRecord record : List.of(late, early)) {
                put(record);
                behind.viewCaughtUp(new RecordPublished(record, new byte[0]));
            }
        }
        records.subList(2 * half, records.size()).forEach(this::put);
        for (int event = 601; event <= 700; event++) {
            play(history, behind, event);
            store(behind);
        }
        assertThat(store.lists).isEqualTo(oracle(5));
    }

    private void put(CatalogueRecord record) {
        view.put(record, Objects.requireNonNull(texts.get(record.id())));
    }

    private void play(RandomHistory history, ListMaintainer maintainer, int event) {
        int number = 1 + history.next(250);
        UUID id = history.id(number);
        switch (history.next(10)) {
            case 0, 1 -> {
                maintainer.beforeChange(id);
                view.remove(id);
                live.remove(id);
                states.remove(id);
            }
            case 2 -> {
                Municipality municipality = history.municipality();
                view.recordsOf(municipality.code()).forEach(r -> maintainer.beforeChange(r.id()));
                view.put(municipality);
            }
            default -> {
                TextVector text = history.text();
                maintainer.beforeChange(id);
                CatalogueRecord state = history.state(number, event);
                view.put(state, text);
                live.add(id);
                states.put(id, state);
                texts.put(id, text);
            }
        }
    }

    private void store(ListMaintainer maintainer) {
        ListMaintainer.Update update = maintainer.update();
        store.delete(update.gone());
        store.save(update.changes().stream()
                .filter(c -> !update.gone().contains(c.key().owner()))
                .collect(Collectors.toMap(ListMaintainer.Change::key, ListMaintainer.Change::after)));
        maintainer.done(update);
    }

    private Map<ListKey, List<Entry>> oracle(int capacity) {
        return BruteForce.lists(view, new PairScorer(EPOCH), live, capacity);
    }
}
