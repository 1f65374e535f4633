package jp.renkei.catalog.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Sends the last news of every record again. Thread-safe. */
@ApplicationScoped
public class RecordReplay {

    private static final int BATCH = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RecordStore store;
    private final RecordNews news;
    private final RecordKinds kinds;

    RecordReplay(RecordStore store, RecordNews news, RecordKinds kinds) {
        this.store = store;
        this.news = news;
        this.kinds = kinds;
    }

    /** @return how many records were sent */
    public long repeatAll() {
        return repeatAll(BATCH);
    }

    /** A batch is a transaction with its rows locked, so that no older state follows a newer one. */
    long repeatAll(int size) {
        long sent = 0;
        UUID last = BEFORE_ALL;
        List<UUID> batch;
        do {
            UUID after = last;
            batch = QuarkusTransaction.requiringNew().call(() -> repeatSome(after, size));
            sent += batch.size();
            last = batch.isEmpty() ? last : batch.getLast();
        } while (batch.size() == size);
        return sent;
    }

    private List<UUID> repeatSome(UUID after, int size) {
        List<CatalogRecord> some = store.lockAnnouncedAfter(after, size);
        some.forEach(record -> news.repeat(record, kinds.of(record.type)));
        return some.stream().map(record -> record.id).toList();
    }
}
