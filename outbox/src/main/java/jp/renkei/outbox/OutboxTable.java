package jp.renkei.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The relay's SQL over one connection, whose session holds the relay's advisory lock: a lost connection loses the lock
 * and with it the right to mark rows. Every method throws a {@code JdbiException} when the database fails. Not thread-safe.
 */
final class OutboxTable {

    /** ASCII "renkeiob": one relay a database. */
    static final long LOCK = 0x72656e6b65696f62L;

    private final Handle handle;

    OutboxTable(Handle handle) {
        this.handle = handle;
    }

    /** Access to the database of the outbox; its handles join the current transaction. */
    static Jdbi database(DataSource dataSource) {
        return Jdbi.create(dataSource).registerArrayType(String.class, "text").registerArrayType(Long.class, "bigint");
    }

    boolean tryLock() {
        return handle.createQuery("SELECT pg_try_advisory_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    void unlock() {
        handle.execute("SELECT pg_advisory_unlock(?)", LOCK);
    }

    /** The oldest pending events, except those for some topics; at most {@code limit}, in the order they were appended. */
    List<PendingEvent> pending(int limit, Set<String> except) {
        return handle.createQuery("SELECT seq, topic, key, payload FROM outbox"
                        + " WHERE published_at IS NULL AND rejected_at IS NULL AND topic <> ALL (:except)"
                        + " ORDER BY seq LIMIT :limit")
                .bindArray("except", String.class, except)
                .bind("limit", limit)
                .map((row, context) ->
                        new PendingEvent(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    void markPublished(List<Long> seqs) {
        handle.createUpdate("UPDATE outbox SET published_at = clock_timestamp() WHERE seq = ANY (:seqs)")
                .bindArray("seqs", Long.class, seqs)
                .execute();
    }

    /** Sets aside an event that the broker will never accept; the row stays for the operator. */
    void markRejected(long seq, String reason) {
        handle.execute("UPDATE outbox SET rejected_at = clock_timestamp(), rejection = ? WHERE seq = ?", reason, seq);
    }

    void deletePublishedBefore(Duration age) {
        handle.execute(
                "DELETE FROM outbox WHERE published_at < clock_timestamp() - make_interval(secs => ?)",
                age.toSeconds());
    }
}
