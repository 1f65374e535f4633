package jp.renkei.matching.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Taxonomy;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.SimilarityView;
import jp.renkei.matching.similarity.TextVector;
import org.jspecify.annotations.Nullable;

/**
 * The live catalogue in memory. One thread, the reader of the topic, writes; any thread may read. Thread-safe.
 */
public final class CatalogueView {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Slots slots = new Slots();
    private final SimilarityView texts;
    private final Map<String, Municipality> municipalities = new HashMap<>();
    private final Map<String, MunicipalityFacts> municipalityFacts = new HashMap<>();
    private Map<String, Taxonomy.Labels> labels = Map.of();
    private long vocabulary;
    private long changes;

    public CatalogueView(SimilarityView texts) {
        this.texts = texts;
    }

    /** Compares one text with all records. */
    public interface Pass {

        /** The most that a pair can score, by what lies at hand: tenths of a point. */
        int most(RecordType type, long signature, int textProduct);

        /** What a pair must get to be of interest: tenths of a point; may grow during the pass. */
        int least(int slot, RecordType type);

        /** A pair that may be of interest, with the product of the two texts. */
        void pair(int slot, LiveRecord other, int textProduct);
    }

    /** Adds a record, or replaces the version that is there. */
    public void put(CatalogueRecord state, TextVector text) {
        write(() -> {
            int slot = slots.of(state.id());
            if (slot != Slots.NONE) {
                texts.remove(slot);
            }
            MunicipalityFacts facts =
                    municipalityFacts.getOrDefault(state.municipality().code(), MunicipalityFacts.of(null));
            LiveRecord live = new LiveRecord(
                    state.id(),
                    state.recordVersion(),
                    state.municipality(),
                    state.visibility(),
                    state.sample(),
                    state.hostCapacityPerMonth(),
                    RecordFacts.of(state, facts));
            texts.put(slots.take(live), text);
        });
    }

    public void remove(UUID id) {
        write(() -> {
            int slot = slots.of(id);
            if (slot != Slots.NONE) {
                texts.remove(slot);
                slots.release(id);
            }
        });
    }

    /** Adds or replaces a municipality; its records are scored with the new facts from now on. */
    public void put(Municipality municipality) {
        write(() -> {
            MunicipalityFacts facts = MunicipalityFacts.of(municipality);
            municipalities.put(municipality.code(), municipality);
            municipalityFacts.put(municipality.code(), facts);
            for (LiveRecord r : liveRecordsOf(municipality.code())) {
                slots.take(new LiveRecord(
                        r.id(),
                        r.version(),
                        r.municipality(),
                        r.visibility(),
                        r.sample(),
                        r.hostCapacity(),
                        r.facts().with(facts)));
            }
        });
    }

    public void put(Taxonomy state) {
        write(() -> {
            vocabulary = state.recordVersion();
            labels = state.labels();
        });
    }

    public Optional<LiveRecord> find(UUID id) {
        return read(() -> {
            int slot = slots.of(id);
            return slot == Slots.NONE ? Optional.empty() : Optional.ofNullable(slots.at(slot));
        });
    }

    /** The number that a live record keeps for as long as it lives and that another gets afterwards; negative for none. */
    public int slot(UUID id) {
        return read(() -> slots.of(id));
    }

    /** All live records of a municipality, in no particular order. */
    public List<LiveRecord> recordsOf(String municipalityCode) {
        return read(() -> liveRecordsOf(municipalityCode));
    }

    private List<LiveRecord> liveRecordsOf(String municipalityCode) {
        return slots.ofMunicipality(municipalityCode).stream()
                .flatMap(id -> Optional.ofNullable(slots.at(slots.of(id))).stream())
                .toList();
    }

    /** The ids of all live records of a municipality. */
    public Set<UUID> idsOf(String municipalityCode) {
        return read(() -> Set.copyOf(slots.ofMunicipality(municipalityCode)));
    }

    public @Nullable Municipality municipality(String code) {
        return read(() -> municipalities.get(code));
    }

    /** The version of the vocabulary that labels are taken from; 0 while there is none. */
    public long vocabularyVersion() {
        return read(() -> vocabulary);
    }

    /** The labels of a code of the vocabulary; the code itself while the taxonomy is not there yet. */
    public Taxonomy.Labels label(String code) {
        return read(() -> labels.getOrDefault(code, new Taxonomy.Labels(code, code)));
    }

    /** All labels by code; empty while the taxonomy is not there yet. */
    public Map<String, Taxonomy.Labels> labels() {
        return read(() -> labels);
    }

    /** The ids of all live records, in no particular order. */
    public List<UUID> ids() {
        return read(() -> {
            List<UUID> ids = new ArrayList<>(slots.size());
            for (int slot = 0; slot < slots.end(); slot++) {
                LiveRecord r = slots.at(slot);
                if (r != null) {
                    ids.add(r.id());
                }
            }
            return ids;
        });
    }

    /** Grows with every change: two readings that are alike mean that nothing changed between them. */
    public long changes() {
        return read(() -> changes);
    }

    public int size() {
        return read(slots::size);
    }

    /** The text of a live record; empty when it is gone. */
    public Optional<TextVector> text(UUID id) {
        return read(() -> {
            int slot = slots.of(id);
            return slot == Slots.NONE ? Optional.empty() : Optional.of(texts.text(slot));
        });
    }

    /** Shows the live records whose product with the text is at least {@code least}, the most promising first. */
    public void bestFirst(int least, TextVector text, Pass pass) {
        read(() -> {
            Candidates candidates = new Candidates();
            texts.eachAtLeast(least, text, (slot, product) -> {
                int most = pass.most(slots.type(slot), slots.signature(slot), product);
                if (most >= pass.least(slot, slots.type(slot))) {
                    candidates.add(slot, product, most);
                }
            });
            candidates.bestFirst((slot, product, most) -> {
                LiveRecord other = slots.at(slot);
                if (other != null && most >= pass.least(slot, slots.type(slot))) {
                    pass.pair(slot, other, product);
                }
            });
            return slots.end();
        });
    }

    private void write(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
            changes++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T extends @Nullable Object> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
