package jp.renkei.matching.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexFixture;
import jp.renkei.matching.list.SyntheticRecords.Draft;

/**
 * Plays a random history of a catalogue into an index and maintained lists, as the service does it: every event that is
 * news is shown to the maintainer, then to the index; the lists are stored batch by batch.
 *
 * <p>Of 100 events 15 publish a record and 5 are embargoes that end; 20 change a text, 15 a field that counts, 10 one that
 * does not; 15 take a record away (withdrawn, closed, narrowed) and 3 bring one back; 12 are late events of an older
 * version; 5 are about a municipality, one of them with new figures.
 */
public final class LongHistory implements AutoCloseable {

    private final Random random;
    private final SyntheticRecords records;
    private final CatalogueIndex index;
    private final MaintainedLists lists;
    private final Map<UUID, Draft> live = new LinkedHashMap<>();
    private final List<UUID> order = new ArrayList<>();
    private final List<Draft> gone = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private long municipalityVersion = 1;
    private long offset;

    /**
     * @param spare how many matches are remembered beyond each row
     * @param folder where the index may be begun
     */
    public LongHistory(long seed, int spare, Path folder) throws IOException {
        this.random = new Random(seed);
        this.records = new SyntheticRecords(random);
        this.index = IndexFixture.begin(folder, EpochSource.shipped());
        this.lists = new MaintainedLists(index.view(), MatchLists.STORED, spare);
    }

    /** Fills the catalogue: all municipalities, then records in batches. */
    public void publish(int count, int batch) throws IOException {
        for (int number = 0; number < records.municipalities(); number++) {
            take(new MunicipalityChanged(records.municipality(number, 1, number), new byte[0]));
        }
        for (int n = 1; n <= count; n++) {
            take(published());
            if (n % batch == 0 || n == count) {
                store(batch);
            }
        }
    }

    /** Plays events in batches of 1 to {@code largestBatch}. */
    public void play(int events, int largestBatch) throws IOException {
        int left = events;
        while (left > 0) {
            int batch = Math.min(left, 1 + random.nextInt(largestBatch));
            for (int n = 0; n < batch; n++) {
                take(event());
            }
            store(batch);
            left -= batch;
        }
    }

    public MaintainedLists lists() {
        return lists;
    }

    /** How many stored lists hold as many records of one municipality as they may. */
    public long listsWithAFullShare() {
        return lists.stored().values().stream()
                .filter(list -> list.stream()
                        .collect(Collectors.groupingBy(e -> municipality(e.other()), Collectors.counting()))
                        .containsValue((long) MatchFinder.SHARE))
                .count();
    }

    private String municipality(UUID id) {
        return index.view().find(id).orElseThrow().municipality().code();
    }

    /** The lists that are not what scoring every pair gives, each with what is wrong first. */
    public Map<String, String> wrongLists() {
        Map<ListKey, List<Entry>> expected =
                BruteForce.lists(index.view(), lists.scorer(), live.keySet(), MatchLists.STORED);
        Map<ListKey, List<Entry>> stored = lists.stored();
        Set<ListKey> keys = new HashSet<>(expected.keySet());
        keys.addAll(stored.keySet());
        Map<String, String> wrong = new TreeMap<>();
        for (ListKey key : keys) {
            List<Entry> right = expected.getOrDefault(key, List.of());
            List<Entry> is = stored.get(key);
            if (!right.equals(is)) {
                wrong.put(key.toString(), firstDifference(is == null ? List.of() : is, right));
            }
        }
        return wrong;
    }

    private static String firstDifference(List<Entry> is, List<Entry> right) {
        int at = 0;
        while (at < is.size() && at < right.size() && is.get(at).equals(right.get(at))) {
            at++;
        }
        return at + ": " + (at < is.size() ? is.get(at) : "nothing") + " instead of "
                + (at < right.size() ? right.get(at) : "nothing");
    }

    private void store(int events) throws IOException {
        index.advanceTo(offset);
        lists.store(events);
    }

    private void take(CatalogueEvent event) throws IOException {
        offset++;
        if (index.isNews(event)) {
            lists.maintainer().beforeChange(event);
            index.apply(index.prepare(event));
        }
    }

    private CatalogueEvent event() {
        int kind = random.nextInt(100);
        if (kind < 20) {
            return published();
        } else if (kind < 40) {
            return changed(records.rewritten(anyLive()));
        } else if (kind < 55) {
            return changed(anyLive().withFields(random.nextLong()));
        } else if (kind < 65) {
            Draft draft = anyLive();
            return changed(draft.withVisibility(
                    draft.visibility() == Visibility.PUBLIC ? Visibility.PARTICIPANTS : Visibility.PUBLIC));
        } else if (kind < 80) {
            return withdrawn(anyLive());
        } else if (kind < 83) {
            return broughtBack();
        } else if (kind < 95) {
            return late();
        }
        return municipality(kind == 99);
    }

    private RecordPublished published() {
        return changed(records.draft(new UUID(0x0199_0000_0000_7000L, random.nextLong() >>> 2)));
    }

    private RecordPublished changed(Draft draft) {
        if (live.put(draft.id(), draft) == null) {
            order.add(draft.id());
        }
        return new RecordPublished(records.record(draft, nextVersion(draft.id())), new byte[0]);
    }

    private RecordWithdrawn withdrawn(Draft draft) {
        live.remove(draft.id());
        order.remove(draft.id());
        gone.add(draft);
        return new RecordWithdrawn(draft.id(), nextVersion(draft.id()), null);
    }

    private RecordPublished broughtBack() {
        return gone.isEmpty() ? published() : changed(records.rewritten(gone.remove(random.nextInt(gone.size()))));
    }

    /** What was overtaken by something newer: another text of a live record, or an end that is no longer so. */
    private CatalogueEvent late() {
        Draft draft = anyLive();
        long known = versions.getOrDefault(draft.id(), 1L);
        long version = 1 + random.nextLong(known);
        return random.nextBoolean()
                ? new RecordPublished(records.record(records.rewritten(draft), version), new byte[0])
                : new RecordWithdrawn(draft.id(), version, null);
    }

    private MunicipalityChanged municipality(boolean newFigures) {
        int number = random.nextInt(records.municipalities());
        long figures = newFigures ? random.nextLong() : number;
        return new MunicipalityChanged(records.municipality(number, ++municipalityVersion, figures), new byte[0]);
    }

    private Draft anyLive() {
        UUID id = order.get(random.nextInt(order.size()));
        Draft draft = live.get(id);
        if (draft == null) {
            throw new IllegalStateException(id + " is not live");
        }
        return draft;
    }

    private long nextVersion(UUID id) {
        return versions.merge(id, 1L, Long::sum);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
