package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.renkei.edge.page.Cursor;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;

/** Shows records to the current caller. One per request. */
@RequestScoped
public class RecordReader {

    private final RecordStore store;
    private final RecordList list;
    private final RecordAccess access;
    private final RecordRenderer renderer;

    RecordReader(RecordStore store, RecordList list, RecordAccess access, RecordRenderer renderer) {
        this.store = store;
        this.list = list;
        this.access = access;
        this.renderer = renderer;
    }

    /** @throws Problem NOT_FOUND when there is no such record, or not for this caller */
    @Transactional
    public <C extends Content> RecordView<C> read(RecordKind<C> kind, UUID id) {
        access.requireReadScope();
        return store.read(kind.type(), id)
                .filter(access::mayRead)
                .map(record -> renderer.render(record, kind))
                .orElseThrow(RecordAccess::notFound);
    }

    /** One page in the order of registration, the newest first. */
    @Transactional
    public <C extends Content, R> Page<R> list(
            RecordKind<C> kind, RecordFilter filter, Function<RecordView<C>, R> answer) {
        access.requireReadScope();
        List<CatalogRecord> found = list.select(kind.type(), filter);
        boolean more = found.size() > filter.size();
        List<CatalogRecord> shown = more ? found.subList(0, filter.size()) : found;
        List<R> items = shown.stream()
                .map(record -> answer.apply(renderer.render(record, kind)))
                .toList();
        return new Page<>(items, more ? Cursor.encode(shown.getLast().id.toString()) : null, null);
    }
}
