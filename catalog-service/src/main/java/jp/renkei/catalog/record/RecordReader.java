package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.renkei.catalog.reference.ReferenceText;
import jp.renkei.edge.page.Cursor;
import jp.renkei.edge.page.Page;
import jp.renkei.edge.problem.Problem;
import org.jspecify.annotations.Nullable;

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

    /**
     * One page in the order of registration, the newest first.
     *
     * @param known whether the caller has a page with this tag already; it is not made then
     */
    @Transactional
    public <C extends Content, R> Found<R> list(
            RecordKind<C> kind, RecordFilter filter, Function<RecordView<C>, R> answer, Predicate<EntityTag> known) {
        access.requireReadScope();
        List<CatalogRecord> found = list.select(kind.type(), filter);
        boolean more = found.size() > filter.size();
        List<CatalogRecord> shown = more ? found.subList(0, filter.size()) : found;
        EntityTag tag = tag(shown, more);
        if (known.test(tag)) {
            return new Found<>(tag, null);
        }
        List<R> items = shown.stream()
                .map(record -> answer.apply(renderer.renderOrGone(record, kind)))
                .toList();
        String next = more ? Cursor.encode(shown.getLast().id.toString()) : null;
        return new Found<>(tag, new Page<>(items, next, null));
    }

    /** Another one whenever a page would look different: other records, versions, language, or one that went out of sight. */
    private EntityTag tag(List<CatalogRecord> shown, boolean more) {
        String content = shown.stream()
                .map(record -> record.id + " " + record.version + " " + access.mayRead(record))
                .collect(Collectors.joining(",", renderer.form() + " " + more + ":", ""));
        return new EntityTag(ReferenceText.hash(content));
    }

    /** A page with its entity tag; without a page when the caller has it already. */
    public record Found<R>(EntityTag tag, @Nullable Page<R> page) {}
}
