package jp.renkei.matching.explain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/** Brings together what the index and the view know of records; remembers read and analysed ones. Thread-safe. */
@Singleton
public final class Subjects {

    /** An occurrence takes 13 bytes, and some more for the text. */
    private static final int BYTES_PER_OCCURRENCE = 20;

    /** An eighth of the heap: some 2,000 records in the 256 MiB of the local stack, 9,000 in a GiB. */
    private final Cache<Version, Analysed> known = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / 8 / BYTES_PER_OCCURRENCE)
            .weigher((Version version, Analysed record) -> record.places().occurrences())
            .build();

    private record Version(UUID id, long version) {}

    private record Analysed(CatalogueRecord state, RecordPlaces places) {

        static Analysed of(CatalogueRecord state) {
            return new Analysed(state, RecordPlaces.of(state));
        }
    }

    /** The live records among these ids. */
    public Map<UUID, Subject> of(CatalogueIndex index, Collection<UUID> ids) {
        Map<UUID, Subject> subjects = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : ids) {
            LiveRecord live = index.view().find(id).orElse(null);
            Analysed record = live == null ? null : known.getIfPresent(new Version(id, live.version()));
            if (record != null) {
                add(record, index.view(), subjects);
            } else if (live != null) {
                unknown.add(id);
            }
        }
        for (CatalogueRecord state : index.records(unknown).values()) {
            Version version = new Version(state.id(), state.recordVersion());
            add(known.get(version, v -> Analysed.of(state)), index.view(), subjects);
        }
        return subjects;
    }

    private static void add(Analysed record, CatalogueView view, Map<UUID, Subject> subjects) {
        CatalogueRecord state = record.state();
        TextVector text = view.text(state.id()).orElse(null);
        RecordFacts facts = view.find(state.id()).map(LiveRecord::facts).orElse(null);
        if (text != null && facts != null) {
            Municipality municipality = view.municipality(state.municipality().code());
            subjects.put(state.id(), new Subject(state, facts, text, municipality, record.places()));
        }
    }
}
