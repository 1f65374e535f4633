package jp.renkei.catalog.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.renkei.catalog.idempotency.IdempotencyKeys;
import jp.renkei.edge.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Registers records for the current caller. One per request. */
@RequestScoped
public class RecordRegistrar {

    private final RecordStore store;
    private final RecordScribe scribe;
    private final IdempotencyKeys keys;
    private final RecordRenderer renderer;
    private final Clock clock;

    RecordRegistrar(
            RecordStore store, RecordScribe scribe, IdempotencyKeys keys, RecordRenderer renderer, Clock clock) {
        this.store = store;
        this.scribe = scribe;
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
        return renderer.render(store.findById(id), kind);
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
