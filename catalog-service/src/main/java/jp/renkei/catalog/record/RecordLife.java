package jp.renkei.catalog.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.version.EntityVersion;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a registered record, for the current caller. One per request; each call is one transaction with the event it
 * causes.
 */
@RequestScoped
public class RecordLife {

    private final RecordStore store;
    private final RecordAccess access;
    private final RecordScribe scribe;
    private final RecordNews news;
    private final RecordRenderer renderer;
    private final Clock clock;

    RecordLife(
            RecordStore store,
            RecordAccess access,
            RecordScribe scribe,
            RecordNews news,
            RecordRenderer renderer,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.scribe = scribe;
        this.news = news;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * Replaces what can be written of a record; saying the same again changes nothing.
     *
     * @throws Problem INVALID, FORBIDDEN, RULE_BROKEN, CONFLICT, PRECONDITION_REQUIRED or STALE
     */
    @Transactional
    public <C extends Content> RecordView<C> replace(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, Submission<C> submission) {
        EntityVersion.requireIfMatch(ifMatch);
        return change(kind, id, ifMatch, (record, now) -> scribe.rewrite(record, submission, kind));
    }

    /**
     * Takes one step of the life; a step to where the record already is changes nothing.
     *
     * @throws Problem RULE_BROKEN when no such step leads from the present state, STALE when another version is meant
     */
    @Transactional
    public <C extends Content> RecordView<C> take(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, Transition step) {
        return change(kind, id, ifMatch, (record, now) -> {
            if (record.status != step.target() && !step.leadsFrom(record.status)) {
                throw notFrom(record.status);
            }
            return record.take(step, now);
        });
    }

    /** Says that a published record still holds. */
    @Transactional
    public <C extends Content> RecordView<C> confirm(RecordKind<C> kind, UUID id, @Nullable String ifMatch) {
        return change(kind, id, ifMatch, (record, now) -> {
            if (record.status != RecordStatus.PUBLISHED) {
                throw notFrom(record.status);
            }
            return record.confirm(now);
        });
    }

    private <C extends Content> RecordView<C> change(
            RecordKind<C> kind, UUID id, @Nullable String ifMatch, BiPredicate<CatalogRecord, Instant> step) {
        CatalogRecord record = store.lock(kind.type(), id).orElseThrow(RecordAccess::notFound);
        access.requireMayWrite(record);
        EntityVersion.check(ifMatch, record.version);
        Instant now = JapanTime.now(clock);
        if (step.test(record, now)) {
            record.updatedAt = now;
            news.tell(record, kind, now);
        }
        return renderer.render(record, kind);
    }

    private static Problem notFrom(RecordStatus status) {
        return Problem.of(
                        ProblemType.RULE_BROKEN,
                        new Text(
                                "現在の状態（" + status + "）ではこの操作はできません。",
                                "This is not possible in the present state " + status + "."))
                .with("status", status);
    }
}
