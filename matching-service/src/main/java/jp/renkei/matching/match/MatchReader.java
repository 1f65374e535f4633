package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.explain.Subjects;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.match.ListPolicy.Candidate;
import jp.renkei.matching.match.ListPolicy.Place;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.match.MatchListResponse.EmptyReason;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import jp.renkei.text.FiscalYear;

/** Reads a stored list for a viewer. Thread-safe. */
@Singleton
class MatchReader {

    private final CurrentIndex index;
    private final ServedLists lists;
    private final Subjects subjects;
    private final MatchPresenter presenter;
    private final HostLoad load;
    private final Clock clock;

    MatchReader(
            CurrentIndex index,
            ServedLists lists,
            Subjects subjects,
            MatchPresenter presenter,
            HostLoad load,
            Clock clock) {
        this.index = index;
        this.lists = lists;
        this.subjects = subjects;
        this.presenter = presenter;
        this.load = load;
        this.clock = clock;
    }

    /**
     * A list before its reasons are computed.
     *
     * @param places the matches, then what an owner is shown as 参考
     * @param tag changes whenever the answer may have changed
     */
    record Selection(CatalogueIndex index, LiveRecord owner, RecordType kind, List<Place> places, String tag) {}

    /** @throws jp.renkei.edge.problem.Problem NOT_FOUND when the record is not there or not the viewer's to see */
    Selection select(UUID owner, RecordType ownerType, RecordType kind, int size, Viewer viewer) {
        CatalogueIndex current = index.get();
        CatalogueView view = current.view();
        Predicate<LiveRecord> sight = viewer.sight();
        LiveRecord live = view.find(owner)
                .filter(r -> r.type() == ownerType && sight.test(r))
                .orElseThrow(CurrentIndex::noRecord);
        Optional<MatchLists.StoredList> stored = lists.find(current, owner, ownerType, kind);
        List<Candidate> visible = stored.map(MatchLists.StoredList::entries).orElse(List.of()).stream()
                .flatMap(entry -> view.find(entry.other()).filter(sight).stream()
                        .map(other -> new Candidate(entry, other.municipality().code(), load.isBusy(other))))
                .toList();
        List<Place> places =
                new ArrayList<>(ListPolicy.arrange(visible).stream().limit(size).toList());
        if (viewer.owns(live.facts().municipalityCode())) {
            references(current, live, kind, places.size(), size, viewer)
                    .forEach(entry -> places.add(ListPolicy.unmoved(entry, true)));
        }
        ListTag tag = new ListTag(LocalDate.now(clock.withZone(FiscalYear.ZONE)), viewer.language())
                .add(viewer.seesPublicOnly())
                .add(current.state().basis())
                .add(view.vocabularyVersion())
                .addRecord(view, live)
                .add(stored.map(MatchLists.StoredList::version).orElse(0L));
        places.forEach(place -> tag.add(place.moves())
                .add(place.reference())
                .addRecord(view, place.candidate().entry()));
        return new Selection(current, live, kind, List.copyOf(places), tag.hash());
    }

    /** Only what is too weak for a match: what is stronger is in the list, or will be in a moment. */
    private static List<Entry> references(
            CatalogueIndex index, LiveRecord owner, RecordType kind, int matches, int size, Viewer viewer) {
        MatchFinder finder = new MatchFinder(index.view(), index.ranking().scorer());
        return index.view()
                .text(owner.id())
                .map(text -> finder.references(owner.facts(), text, kind, matches, size, viewer.sight()))
                .orElse(List.of());
    }

    MatchListResponse read(Selection selection, Viewer viewer) {
        Subject own = subjects.of(selection.index(), List.of(selection.owner().id()))
                .get(selection.owner().id());
        if (own == null) {
            return new MatchListResponse(List.of(), emptyReason(selection, viewer));
        }
        List<MatchItem> items = presenter.items(selection.index(), own, selection.places(), viewer.language());
        return new MatchListResponse(items, items.isEmpty() ? emptyReason(selection, viewer) : null);
    }

    private static EmptyReason emptyReason(Selection selection, Viewer viewer) {
        boolean alone = selection.index().view().size() <= 1;
        EmptyCode code = viewer.seesPublicOnly()
                ? EmptyCode.NOTHING_PUBLIC
                : alone ? EmptyCode.NOTHING_TO_COMPARE : EmptyCode.NOTHING_SIMILAR;
        return EmptyReasons.of(code, viewer.language());
    }
}
