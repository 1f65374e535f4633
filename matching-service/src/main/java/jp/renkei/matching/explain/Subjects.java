package jp.renkei.matching.explain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/** Brings together what the index and the view know of records; remembers analysed texts. Thread-safe. */
@Singleton
public final class Subjects {

    /** About 32 MiB: the texts of some three thousand records. */
    private static final int MOST_OCCURRENCES = 2_000_000;

    private final Cache<Version, RecordPlaces> analysed = Caffeine.newBuilder()
            .maximumWeight(MOST_OCCURRENCES)
            .weigher((Version version, RecordPlaces places) -> places.occurrences())
            .build();

    private record Version(UUID id, long version) {}

    /** The live records among these ids. */
    public Map<UUID, Subject> of(CatalogueIndex index, Collection<UUID> ids) {
        CatalogueView view = index.view();
        Map<UUID, Subject> subjects = new HashMap<>();
        for (CatalogueRecord state : index.records(ids).values()) {
            TextVector text = view.text(state.id()).orElse(null);
            RecordFacts facts = view.find(state.id()).map(LiveRecord::facts).orElse(null);
            if (text != null && facts != null) {
                RecordPlaces places =
                        analysed.get(new Version(state.id(), state.recordVersion()), version -> RecordPlaces.of(state));
                Municipality municipality =
                        view.municipality(state.municipality().code());
                subjects.put(state.id(), new Subject(state, facts, text, municipality, places));
            }
        }
        return subjects;
    }
}
