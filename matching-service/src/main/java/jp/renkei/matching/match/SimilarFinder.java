package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.MunicipalityRef;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.RecordFacts;
import org.jspecify.annotations.Nullable;

/**
 * Matches a text as if it were a published issue of the caller's municipality; the same score as for registered records.
 * Nothing is stored. Thread-safe.
 */
@Singleton
class SimilarFinder {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentIndex index;
    private final MatchPresenter presenter;

    SimilarFinder(CurrentIndex index, MatchPresenter presenter) {
        this.index = index;
        this.presenter = presenter;
    }

    /** @throws jp.renkei.edge.problem.Problem RULE_BROKEN when a policy field is unknown */
    MatchListResponse find(SimilarRequest request, Viewer viewer) {
        CatalogueIndex current = index.get();
        PolicyFieldCheck.check(
                request.policyFields() == null ? List.of() : request.policyFields(),
                current.view().labels());
        Subject draft = draft(request, viewer.municipality(), current);
        int size = request.size() == null ? MatchLists.SHOWN : request.size();
        MatchFinder finder = new MatchFinder(current.view(), current.ranking().scorer());
        RecordType type = request.type() == null ? RecordType.INITIATIVE : request.type();
        List<Entry> matches = finder.matches(draft.facts(), draft.text(), type, size, viewer.sight());
        List<Entry> references =
                finder.references(draft.facts(), draft.text(), type, matches.size(), size, viewer.sight());
        List<MatchItem> items =
                presenter.itemsOfDraft(current, draft, ListPolicy.unmoved(matches, references), viewer.language());
        EmptyCode none = current.view().size() == 0 ? EmptyCode.NOTHING_TO_COMPARE : EmptyCode.NOTHING_SIMILAR;
        return new MatchListResponse(items, items.isEmpty() ? EmptyReasons.of(none, viewer.language()) : null);
    }

    private static Subject draft(SimilarRequest request, String code, CatalogueIndex current) {
        @Nullable Municipality municipality = current.view().municipality(code);
        String title = request.title() == null ? "" : request.title();
        String description = request.description() == null ? "" : request.description();
        CatalogueRecord state = new CatalogueRecord(
                1,
                NOBODY,
                RecordType.ISSUE,
                municipality == null
                        ? new MunicipalityRef(code, "", "")
                        : new MunicipalityRef(
                                code,
                                municipality.name(),
                                municipality.prefecture().name()),
                title,
                description,
                request.policyFields() == null ? List.of() : request.policyFields(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Visibility.INTERNAL,
                false,
                null,
                null,
                null,
                null,
                null,
                null);
        RecordFacts facts = RecordFacts.of(state, MunicipalityFacts.of(municipality));
        return Subject.of(state, facts, current.ranking(), municipality);
    }
}
