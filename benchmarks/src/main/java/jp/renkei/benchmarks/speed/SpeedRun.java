package jp.renkei.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.list.EventCore;
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import org.apache.lucene.search.Query;

/** Measures one size: plain search and product take turns, record by record. */
final class SpeedRun {

    private static final long SEED = 20_261_123;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final int EVENTS = 15;
    private static final int WHOLE_REBUILD = 10_000;
    private static final int REBUILD_SAMPLE = 4_000;
    private static final int BATCH = 100;

    private final int size;
    private final Epoch epoch = EpochSource.shipped();
    private final VectorBuilder vectors = new VectorBuilder(epoch);
    private final SentenceWeights sentences = new SentenceWeights(epoch.boilerplate());
    private final PairScorer scorer = new PairScorer(epoch);
    private final SyntheticRecords records = new SyntheticRecords(SEED);
    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final MatchFinder finder = new MatchFinder(view, scorer);
    private final Random random = new Random(SEED);
    private int found;

    SpeedRun(int size) throws IOException {
        this.size = size;
    }

    Measured measure() throws IOException {
        long empty = heap();
        load();
        long bytes = (heap() - empty) / size;
        Path folder = Files.createTempDirectory("renkei-speed");
        try (BareSearch bare = new BareSearch(folder, this::texts)) {
            EventCore core = new EventCore(view, scorer);
            Timings rebuild = rebuild(core);
            Timings search = new Timings();
            Timings arrival = new Timings();
            Timings event = new Timings();
            Timings bareDraft = new Timings();
            Timings draft = new Timings();
            long rows = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                for (Timings times : new Timings[] {search, arrival, event, bareDraft, draft}) {
                    times.begin(EVENTS);
                }
                for (int i = 0; i < EVENTS; i++) {
                    rows += pair(bare, core, round, search, event);
                    arrival(core, size + round * EVENTS + i, arrival);
                    drafts(bare, round * EVENTS + i, bareDraft, draft);
                }
                if (round >= WARM_UP) {
                    search.keep();
                    arrival.keep();
                    event.keep();
                    bareDraft.keep();
                    draft.keep();
                }
            }
            double rowsPerEvent = rows / (double) (EVENTS * (WARM_UP + ROUNDS));
            return new Measured(
                    size,
                    search,
                    arrival,
                    event,
                    bareDraft,
                    draft,
                    rebuild,
                    rebuilt(),
                    rowsPerEvent,
                    bytes,
                    resident());
        } finally {
            delete(folder);
        }
    }

    /** What was found in all; printed so that no search can be left out by the compiler. */
    int found() {
        return found;
    }

    private void load() {
        for (int i = 0; i < SyntheticRecords.MUNICIPALITIES; i++) {
            view.put(records.municipality(i));
        }
        for (int i = 0; i < size; i++) {
            CatalogueRecord state = records.record(i, 1);
            view.put(state, vector(state));
        }
    }

    private int rebuilt() {
        return size <= WHOLE_REBUILD ? size : REBUILD_SAMPLE;
    }

    /** Timed in batches, because a single list takes too little to be told from noise. */
    private Timings rebuild(EventCore core) {
        Timings times = new Timings();
        int[] order = random.ints(0, size).distinct().limit(rebuilt()).toArray();
        for (int i = 0; i < Math.min(order.length, BATCH * 2); i++) {
            core.rebuild(SyntheticRecords.id(order[i]));
        }
        for (int from = 0; from < order.length; from += BATCH) {
            int to = Math.min(order.length, from + BATCH);
            times.begin(to - from);
            for (int i = from; i < to; i++) {
                long start = System.nanoTime();
                core.rebuild(SyntheticRecords.id(order[i]));
                times.add(System.nanoTime() - start);
            }
            times.keep();
        }
        if (order.length < size) {
            Set<Integer> done = IntStream.of(order).boxed().collect(Collectors.toSet());
            Map<Integer, Integer> ofTopic = new HashMap<>();
            done.forEach(i -> ofTopic.put(records.topic(i), i));
            for (int i = 0; i < size; i++) {
                if (!done.contains(i)) {
                    int example = ofTopic.getOrDefault(records.topic(i), order[0]);
                    core.pretend(SyntheticRecords.id(i), SyntheticRecords.id(example), random);
                }
            }
        }
        return times;
    }

    private int pair(BareSearch bare, EventCore core, int round, Timings search, Timings event) throws IOException {
        CatalogueRecord changed = records.record(random.nextInt(size), 2 + round);
        TextVector vector = vector(changed);
        Query query = bare.query(text(changed));
        long start = System.nanoTime();
        found += bare.search(query);
        search.add(System.nanoTime() - start);
        start = System.nanoTime();
        int rows = core.event(changed.id(), () -> view.put(changed, vector));
        event.add(System.nanoTime() - start);
        return rows;
    }

    private void arrival(EventCore core, int number, Timings times) {
        CatalogueRecord unknown = records.record(number, 1);
        TextVector vector = vector(unknown);
        long start = System.nanoTime();
        found += core.event(unknown.id(), () -> view.put(unknown, vector));
        times.add(System.nanoTime() - start);
    }

    private void drafts(BareSearch bare, int number, Timings plain, Timings product) throws IOException {
        CatalogueRecord unknown = records.record(2 * size + number, 1);
        RecordFacts facts = RecordFacts.of(unknown, MunicipalityFacts.of(records.municipality(number)));
        long start = System.nanoTime();
        found += bare.search(bare.query(text(unknown)));
        plain.add(System.nanoTime() - start);
        start = System.nanoTime();
        found += finder.matches(facts, vector(unknown), RecordType.INITIATIVE, BareSearch.TOP, other -> true)
                .size();
        product.add(System.nanoTime() - start);
    }

    private Iterator<String> texts() {
        return IntStream.range(0, size)
                .mapToObj(i -> text(records.record(i, 1)))
                .iterator();
    }

    private TextVector vector(CatalogueRecord state) {
        return vectors.build(TextAnalysis.frequencies(state.title(), state.description(), sentences));
    }

    private static String text(CatalogueRecord state) {
        return state.title() + "\n" + state.description();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
