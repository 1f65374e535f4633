package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.ListKey;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.list.MatchLists.StoredList;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Stored lists with the scores of this replica. They are stored so, except while a new epoch is rolled out: then the
 * entries are scored and ordered as this replica explains them, so that no answer mixes two epochs. Thread-safe.
 */
@Singleton
class ServedLists {

    private final MatchLists lists;
    private final PairScorer scorer;

    ServedLists(MatchLists lists, PairScorer scorer) {
        this.lists = lists;
        this.scorer = scorer;
    }

    Optional<StoredList> find(CatalogueIndex index, UUID owner, RecordType ownerType, RecordType kind) {
        return lists.find(new ListKey(owner, ownerType, kind)).map(list -> asScoredBy(index, list));
    }

    /** All lists of these owners, in no particular order. */
    List<StoredList> of(CatalogueIndex index, Collection<UUID> owners) {
        return lists.of(owners).stream().map(list -> asScoredBy(index, list)).toList();
    }

    private StoredList asScoredBy(CatalogueIndex index, StoredList list) {
        if (list.basis().equals(index.state().basis())) {
            return list;
        }
        CatalogueView view = index.view();
        List<Entry> entries = view.find(list.key().owner())
                .flatMap(owner -> view.text(owner.id()).map(text -> scored(view, owner, text, list.entries())))
                .orElse(List.of());
        return new StoredList(list.key(), list.version(), index.state().basis(), entries);
    }

    private List<Entry> scored(CatalogueView view, LiveRecord owner, TextVector ownText, List<Entry> entries) {
        ScoreSheet sheet = new ScoreSheet();
        return entries.stream()
                .flatMap(entry -> view
                        .find(entry.other())
                        .flatMap(other -> view.text(other.id()).map(text -> {
                            scorer.score(owner.facts(), other.facts(), ownText.dot(text), sheet);
                            return new Entry(other.id(), sheet.total());
                        }))
                        .stream())
                .sorted()
                .toList();
    }
}
