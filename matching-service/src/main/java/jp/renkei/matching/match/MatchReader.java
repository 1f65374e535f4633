package jp.renkei.matching.match;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.explain.Subject;
import jp.renkei.matching.explain.Subjects;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.ListKey;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.match.MatchListResponse.EmptyReason;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.matching.view.LiveRecord;
import org.jspecify.annotations.Nullable;

/** Reads a stored list for a viewer. Thread-safe. */
@Singleton
class MatchReader {

    private final CurrentIndex index;
    private final MatchLists lists;
    private final MatchPresenter presenter;

    MatchReader(CurrentIndex index, MatchLists lists, MatchPresenter presenter) {
        this.index = index;
        this.lists = lists;
        this.presenter = presenter;
    }

    /**
     * A list before its reasons are computed.
     *
     * @param tag changes whenever the answer may have changed
     */
    record Selection(CatalogueIndex index, LiveRecord owner, RecordType kind, List<Entry> entries, String tag) {}

    /** @throws jp.renkei.edge.problem.Problem NOT_FOUND when the record is not there or not the viewer's to see */
    Selection select(UUID owner, RecordType ownerType, RecordType kind, int size, Viewer viewer) {
        CatalogueIndex current = index.get();
        CatalogueView view = current.view();
        LiveRecord live = view.find(owner)
                .filter(r -> r.type() == ownerType && viewer.maySee(r))
                .orElseThrow(CurrentIndex::notFound);
        Optional<MatchLists.StoredList> stored = lists.find(new ListKey(owner, ownerType, kind));
        List<Entry> entries = stored.map(MatchLists.StoredList::entries).orElse(List.of()).stream()
                .filter(e -> view.find(e.other()).filter(viewer::maySee).isPresent())
                .limit(size)
                .toList();
        return new Selection(current, live, kind, entries, tag(view, live, stored.orElse(null), entries, viewer));
    }

    MatchListResponse read(Selection selection, Viewer viewer) {
        Subject own = Subjects.of(selection.index(), List.of(selection.owner().id()))
                .get(selection.owner().id());
        List<MatchItem> items = own == null
                ? List.of()
                : presenter.items(selection.index(), own, selection.entries(), viewer.language());
        return new MatchListResponse(items, items.isEmpty() ? emptyReason(selection, viewer) : null);
    }

    private static EmptyReason emptyReason(Selection selection, Viewer viewer) {
        boolean alone = selection.index().view().size() <= 1;
        EmptyCode code = viewer.seesPublicOnly()
                ? EmptyCode.NOTHING_PUBLIC
                : alone ? EmptyCode.NOTHING_TO_COMPARE : EmptyCode.NOTHING_SIMILAR;
        return EmptyReasons.of(code, viewer.language());
    }

    private static String tag(
            CatalogueView view,
            LiveRecord owner,
            MatchLists.@Nullable StoredList stored,
            List<Entry> entries,
            Viewer viewer) {
        StringBuilder state = new StringBuilder()
                .append(viewer.language())
                .append(viewer.seesPublicOnly())
                .append(owner.version())
                .append('/')
                .append(stored == null ? 0 : stored.version());
        for (Entry entry : entries) {
            state.append('/').append(entry.other()).append('@');
            view.find(entry.other()).map(LiveRecord::version).ifPresent(state::append);
        }
        return hash(state.toString());
    }

    private static String hash(String state) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
