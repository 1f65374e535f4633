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
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.list.MatchLists.StoredList;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.ScoreSheet;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;

/**
 * Lists with the scores of this replica. They are stored so, except while a new epoch is rolled out: then the entries are
 * scored and ordered as this replica explains them, so that no answer mixes two epochs. Thread-safe.
 */
@Singleton
class ServedLists {

    private final MatchLists lists;

    ServedLists(MatchLists lists) {
        this.lists = lists;
    }

    /** Empty when there is no such record. A list that the matcher has not made yet is computed for this answer. */
    Optional<StoredList> find(CatalogueIndex index, UUID owner, RecordType ownerType, RecordType kind) {
        ListKey key = new ListKey(owner, ownerType, kind);
        return lists.find(key)
                .map(list -> asScoredBy(index, list))
                .or(() -> index.view().find(owner).map(live -> computed(index, key, live)));
    }

    private static StoredList computed(CatalogueIndex index, ListKey key, LiveRecord owner) {
        MatchFinder finder = new MatchFinder(index.view(), index.ranking().scorer());
        return new StoredList(key, 0, index.state().basis(), finder.list(owner, key.kind(), MatchLists.STORED));
    }

    /** All lists of these owners, in no particular order. */
    List<StoredList> of(CatalogueIndex index, Collection<UUID> owners) {
        return lists.of(owners).stream().map(list -> asScoredBy(index, list)).toList();
    }

    private static StoredList asScoredBy(CatalogueIndex index, StoredList list) {
        if (list.basis().equals(index.state().basis())) {
            return list;
        }
        CatalogueView view = index.view();
        List<Entry> entries = view.find(list.key().owner())
                .flatMap(owner -> view.text(owner.id()).map(text -> scored(index, owner, text, list.entries())))
                .orElse(List.of());
        return new StoredList(list.key(), list.version(), index.state().basis(), entries);
    }

    private static List<Entry> scored(CatalogueIndex index, LiveRecord owner, TextVector ownText, List<Entry> entries) {
        CatalogueView view = index.view();
        PairScorer scorer = index.ranking().scorer();
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
