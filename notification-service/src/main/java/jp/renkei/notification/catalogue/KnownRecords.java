package jp.renkei.notification.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Titles and withdrawals of records, the newest version of each. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class KnownRecords {

    private final EntityManager database;

    KnownRecords(EntityManager database) {
        this.database = database;
    }

    void keep(RecordState state) {
        upsert(state.id(), state.recordVersion(), state.title());
    }

    void forget(RecordWithdrawn withdrawn) {
        upsert(withdrawn.id(), withdrawn.recordVersion(), null);
    }

    private void upsert(UUID id, long version, @Nullable String title) {
        database.createNativeQuery("""
                        INSERT INTO known_record AS known (id, title, withdrawn, record_version)
                        VALUES (:id, CAST(:title AS text), CAST(:title AS text) IS NULL, :version)
                        ON CONFLICT (id) DO UPDATE
                        SET title = excluded.title, withdrawn = excluded.withdrawn,
                            record_version = excluded.record_version
                        WHERE known.record_version < excluded.record_version
                        """)
                .setParameter("id", id)
                .setParameter("title", title)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** Present titles of those of the records that are known and not withdrawn. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> titles(Collection<UUID> ids) {
        Map<UUID, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT id, title FROM known_record WHERE NOT withdrawn AND id IN (:ids)", Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            rows.forEach(row -> titles.put(row.get("id", UUID.class), row.get("title", String.class)));
        }
        return titles;
    }
}
