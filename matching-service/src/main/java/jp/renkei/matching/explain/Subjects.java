package jp.renkei.matching.explain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/** Brings together what the index and the view know of records; remembers read and analysed ones. Thread-safe. */
@Singleton
public final class Subjects {

    /** An occurrence takes 12 bytes; the rest is for the text, its vector, its phrases and its sentences. */
    private static final int BYTES_PER_OCCURRENCE = 60;

    /** A fifth of the heap: some 2,500 records in the 256 MiB of the local stack, 10,000 in a GiB. */
    private final Cache<Version, Subject> known = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / 5 / BYTES_PER_OCCURRENCE)
            .weigher((Version version, Subject record) -> record.occurrences())
            .build();

    private final UnexplainedPairs unexplained;

    Subjects(UnexplainedPairs unexplained) {
        this.unexplained = unexplained;
    }

    private record Version(UUID id, long version) {}

    /**
     * The live records among these ids, without those that cannot be analysed. Those that were not read before are analysed by
     * all processors.
     */
    public Map<UUID, Subject> of(CatalogueIndex index, Collection<UUID> ids) {
        CatalogueView view = index.view();
        Map<UUID, Subject> subjects = new HashMap<>();
        List<UUID> unknown = new ArrayList<>();
        for (UUID id : ids) {
            LiveRecord live = view.find(id).orElse(null);
            Subject record = live == null ? null : known.getIfPresent(new Version(id, live.version()));
            if (record != null) {
                asItIs(record.state(), record, view).ifPresent(now -> subjects.put(id, now));
            } else if (live != null) {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            index.records(unknown).values().parallelStream()
                    .flatMap(state -> asItIs(state, null, view).stream())
                    .toList()
                    .forEach(now -> subjects.put(now.state().id(), now));
        }
        return subjects;
    }

    /**
     * @param before how the record was known; null when it was not
     * @return empty when it is gone meanwhile or cannot be analysed
     */
    private Optional<Subject> asItIs(CatalogueRecord state, @Nullable Subject before, CatalogueView view) {
        TextVector text = view.text(state.id()).orElse(null);
        RecordFacts facts = view.find(state.id()).map(LiveRecord::facts).orElse(null);
        if (text == null || facts == null) {
            return Optional.empty();
        }
        Municipality municipality = view.municipality(state.municipality().code());
        Subject now;
        try {
            now = before == null
                    ? Subject.of(state, facts, text, municipality)
                    : before.with(facts, text, municipality);
        } catch (RuntimeException cause) {
            unexplained.leaveOut(state.id(), state.recordVersion(), cause);
            return Optional.empty();
        }
        if (now != before) {
            known.put(new Version(state.id(), state.recordVersion()), now);
        }
        return Optional.of(now);
    }
}
