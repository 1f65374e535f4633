package jp.renkei.catalog.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.renkei.catalog.idempotency.IdempotencyKeys;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Registers records for the current caller. One per request. */
@RequestScoped
public class RecordRegistrar {

    private final RecordStore store;
    private final RecordScribe scribe;
    private final RecordAccess access;
    private final IdempotencyKeys keys;
    private final RecordRenderer renderer;
    private final Clock clock;

    RecordRegistrar(
            RecordStore store,
            RecordScribe scribe,
            RecordAccess access,
            IdempotencyKeys keys,
            RecordRenderer renderer,
            Clock clock) {
        this.store = store;
        this.scribe = scribe;
        this.access = access;
        this.keys = keys;
        this.renderer = renderer;
        this.clock = clock;
    }

    /**
     * Registers a draft, once per idempotency key; a repeat shows the record as it is now.
     *
     * @throws Problem INVALID, FORBIDDEN, RULE_BROKEN, or CONFLICT when the municipality has a record of this title
     */
    @Transactional
    public <C extends Content> RecordView<C> register(
            RecordKind<C> kind, Submission<C> submission, @Nullable String idempotencyKey) {
        UUID id = keys.once("register " + kind.type(), idempotencyKey, submission, () -> store(kind, submission));
        CatalogRecord record = store.findById(id);
        requireInSight(record);
        return renderer.render(record, kind);
    }

    /** What a key recalls may be withdrawn by now, or no longer the caller's to see. */
    private void requireInSight(CatalogRecord record) {
        if (record.status == RecordStatus.WITHDRAWN) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    new Text(
                            "この Idempotency-Key で登録した記録は取り下げられています。新しく登録するときは別の Idempotency-Key を指定してください。",
                            "What this Idempotency-Key registered is withdrawn. Use another key to register anew."));
        }
        if (!access.mayRead(record)) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    new Text(
                            "この Idempotency-Key で登録した記録は、いまの権限では表示できません。",
                            "What this Idempotency-Key registered is not visible to you any more."));
        }
    }

    private UUID store(RecordKind<?> kind, Submission<?> submission) {
        var record = new CatalogRecord();
        record.id = UuidCreator.getTimeOrderedEpoch();
        record.type = kind.type();
        record.status = RecordStatus.DRAFT;
        record.createdAt = JapanTime.now(clock);
        record.updatedAt = record.createdAt;
        scribe.writeNew(record, submission);
        store.persistAndFlush(record);
        return record.id;
    }
}
