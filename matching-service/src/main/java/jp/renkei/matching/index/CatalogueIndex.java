package jp.renkei.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueEvent;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.CatalogueEvent.TaxonomyChanged;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordSource;
import jp.renkei.matching.epoch.CountedEpoch;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/**
 * One generation of the materialised catalogue: the documents on disk and the view in memory, always at the same offset.
 * One thread applies events and commits; any thread reads.
 */
public final class CatalogueIndex implements RecordSource, AutoCloseable {

    private static final String ELSEWHERE = "the record belongs to another municipality";

    private final Path folder;
    private final LuceneIndex lucene;
    private final CatalogueJson json;
    private final Ranking ranking;
    private final CatalogueView view = new CatalogueView(new PostingsView());
    /** Versions of municipalities, the taxonomy and withdrawn records; live records know their own. */
    private final Map<String, Long> otherVersions = new HashMap<>();
    /** Municipalities of withdrawn records, as far as they were ever known; live records know their own. */
    private final Map<String, String> formerHomes = new HashMap<>();

    private volatile IndexState state;
    private volatile IndexState committed;
    private volatile Settled settled = new Settled(-1, -1);

    private CatalogueIndex(Path folder, LuceneIndex lucene, IndexState state, Ranking ranking, CatalogueJson json) {
        this.folder = folder;
        this.lucene = lucene;
        this.state = state;
        this.committed = state;
        this.json = json;
        this.ranking = ranking;
    }

    /** The view as it was when it held exactly what comes before the offset. */
    private record Settled(long offset, long changes) {}

    /**
     * Opens the folder or begins an empty index in it.
     *
     * @param fresh the state of an index without documents
     * @throws ForeignIndexException when the documents were made from another topic, epoch, schema, analyzer or encoder
     * @throws IOException when the files cannot be read or written
     */
    static CatalogueIndex open(Path folder, IndexState fresh, Ranking ranking, CatalogueJson json) throws IOException {
        LuceneIndex lucene = LuceneIndex.open(folder);
        try {
            boolean empty = lucene.isEmpty();
            IndexState state = empty
                    ? fresh
                    : lucene.committed().filter(s -> s.fits(fresh)).orElseThrow(ForeignIndexException::new);
            CatalogueIndex index = new CatalogueIndex(folder, lucene, state, ranking, json);
            if (empty) {
                lucene.commit(fresh);
            } else {
                index.load();
            }
            index.settle();
            return index;
        } catch (IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    private void load() throws IOException {
        lucene.read(searcher -> {
            new IndexLoader(view, json, otherVersions, formerHomes).load(searcher);
            return state;
        });
    }

    public CatalogueView view() {
        return view;
    }

    /** How far this generation has read, documents not committed yet included. */
    public IndexState state() {
        return state;
    }

    /** What its texts are weighed and its pairs are scored with. */
    public Ranking ranking() {
        return ranking;
    }

    /** Counts its live records for a new epoch. */
    public CountedEpoch count() throws IOException {
        return CatalogueCount.of(this, lucene);
    }

    Path folder() {
        return folder;
    }

    /** Whether the event says something newer than what is known. Only for the writing thread. */
    public boolean isNews(CatalogueEvent event) {
        return switch (event) {
            case CatalogueEvent.Other other -> false;
            case RecordPublished e -> isNewer(e.state().id(), e);
            case RecordWithdrawn e -> isNewer(e.id(), e);
            case MunicipalityChanged e -> isNewerThanOther(e);
            case TaxonomyChanged e -> isNewerThanOther(e);
        };
    }

    /**
     * Why an event that is news cannot be about the record that it names: an id keeps its municipality, also after it was
     * withdrawn, and its kind.
     * Null when nothing speaks against it. Only for the writing thread.
     */
    public @Nullable String contradiction(CatalogueEvent event) {
        return switch (event) {
            case RecordPublished e -> {
                CatalogueRecord state = e.state();
                yield isAtHome(state.id(), state.municipality().code()) ? otherKind(state) : ELSEWHERE;
            }
            case RecordWithdrawn e -> e.municipality() == null || isAtHome(e.id(), e.municipality()) ? null : ELSEWHERE;
            default -> null;
        };
    }

    private boolean isAtHome(UUID id, String stated) {
        String known = home(id);
        return known == null || known.equals(stated);
    }

    /** The municipality of a record that is or was here; null when it was never known. */
    private @Nullable String home(UUID id) {
        return view.find(id)
                .map(record -> record.municipality().code())
                .orElseGet(() -> formerHomes.get(id.toString()));
    }

    private @Nullable String otherKind(CatalogueRecord state) {
        return view.find(state.id())
                        .filter(known -> known.type() != state.type())
                        .isPresent()
                ? "the record is of another kind"
                : null;
    }

    private boolean isNewer(UUID id, CatalogueEvent event) {
        long known = view.find(id).map(LiveRecord::version).orElse(0L);
        return event.recordVersion() > known && isNewerThanOther(event);
    }

    private boolean isNewerThanOther(CatalogueEvent event) {
        return event.recordVersion() > otherVersions.getOrDefault(event.key(), 0L);
    }

    /** Analyses the event's text as this index needs it. For any thread. */
    public PreparedEvent prepare(CatalogueEvent event) {
        return new PreparedEvent(event, event instanceof RecordPublished e ? analysis(e.state()) : null);
    }

    private PreparedEvent.Analysis analysis(CatalogueRecord record) {
        CountedTerms terms = new CountedTerms(record.title(), record.description(), ranking.sentences());
        return new PreparedEvent.Analysis(
                terms, ranking.encoder().vector(record.title(), record.description(), terms.frequencies()));
    }

    /** Takes in an event that is news and was prepared by this index. Only for the writing thread. */
    public void apply(PreparedEvent prepared) throws IOException {
        switch (prepared.event()) {
            case CatalogueEvent.Other other -> {}
            case RecordPublished e -> publish(e, prepared.analysis());
            case RecordWithdrawn e -> withdraw(e);
            case MunicipalityChanged e -> {
                lucene.put(e.key(), Documents.of(e));
                otherVersions.put(e.key(), e.recordVersion());
                view.put(e.state());
            }
            case TaxonomyChanged e -> {
                lucene.put(e.key(), Documents.of(e));
                otherVersions.put(e.key(), e.recordVersion());
                view.put(e.state());
            }
        }
    }

    private void withdraw(RecordWithdrawn event) throws IOException {
        String known = home(event.id());
        String home = known == null ? event.municipality() : known;
        lucene.put(event.key(), Documents.withdrawn(event.id(), event.recordVersion(), home));
        otherVersions.put(event.key(), event.recordVersion());
        if (home != null) {
            formerHomes.put(event.key(), home);
        }
        view.remove(event.id());
    }

    private void publish(RecordPublished event, PreparedEvent.@Nullable Analysis ahead) throws IOException {
        CatalogueRecord record = event.state();
        PreparedEvent.Analysis analysis = ahead == null ? analysis(record) : ahead;
        lucene.put(event.key(), Documents.of(record, event.source(), analysis.terms(), analysis.text()));
        otherVersions.remove(event.key());
        formerHomes.remove(event.key());
        view.put(record, analysis.text());
    }

    /** Notes that everything before this offset is in the index. */
    public void advanceTo(long nextOffset) {
        state = state.at(nextOffset);
        settle();
    }

    private void settle() {
        settled = new Settled(state.nextOffset(), view.changes());
    }

    /** Whether the view holds exactly the events before this offset: none is missing, none beyond is half taken in. */
    public boolean isSettledAt(long offset) {
        Settled last = settled;
        return last.offset() == offset && last.changes() == view.changes();
    }

    public boolean hasUncommittedChanges() {
        return !state.equals(committed);
    }

    /** Makes everything up to {@link #state} durable. */
    public void commit() throws IOException {
        IndexState now = state;
        lucene.commit(now);
        committed = now;
    }

    /** Declares an index that was built aside fit for use. */
    void complete() throws IOException {
        state = state.completed();
        commit();
    }

    /** Whether writing failed for good; the generation must be closed and opened again. */
    public boolean isBroken() {
        return lucene.isBroken();
    }

    @Override
    public Map<UUID, CatalogueRecord> records(Collection<UUID> ids) {
        try {
            Map<UUID, CatalogueRecord> records = new HashMap<>();
            lucene.sources(ids.stream().map(UUID::toString).toList())
                    .forEach((id, source) -> records.put(UUID.fromString(id), json.record(source)));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes without committing. */
    @Override
    public void close() throws IOException {
        lucene.close();
    }
}
