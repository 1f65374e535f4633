package jp.renkei.notification.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.notification.intake.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** Titles and withdrawals of records, the newest version of each. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class KnownRecords {

    private final EntityManager database;

    KnownRecords(EntityManager database) {
        this.database = database;
    }

    /** @throws UnreadableEvent when the record is another municipality's */
    void keep(RecordState state) {
        requireHome(state.id(), state.municipality().code());
        upsert(
                state.id(),
                state.recordVersion(),
                state.title(),
                state.municipality().code());
    }

    private void requireHome(UUID id, String stated) {
        @SuppressWarnings("unchecked")
        List<String> known = database.createNativeQuery(
                        "SELECT municipality FROM known_record WHERE id = :id AND municipality IS NOT NULL FOR UPDATE",
                        String.class)
                .setParameter("id", id)
                .getResultList();
        if (!known.isEmpty() && !known.getFirst().equals(stated)) {
            throw new UnreadableEvent("the record belongs to another municipality");
        }
    }

    /** The record's municipality stays known. @throws UnreadableEvent when the record is another municipality's */
    void forget(RecordWithdrawn withdrawn) {
        String stated = withdrawn.municipality() == null
                ? null
                : withdrawn.municipality().code();
        if (stated != null) {
            requireHome(withdrawn.id(), stated);
        }
        upsert(withdrawn.id(), withdrawn.recordVersion(), null, stated);
    }

    private void upsert(UUID id, long version, @Nullable String title, @Nullable String municipality) {
        database.createNativeQuery("""
                        INSERT INTO known_record AS known (id, title, withdrawn, record_version, municipality)
                        VALUES (:id, CAST(:title AS text), CAST(:title AS text) IS NULL, :version,
                            CAST(:municipality AS text))
                        ON CONFLICT (id) DO UPDATE
                        SET title = excluded.title, withdrawn = excluded.withdrawn,
                            record_version = excluded.record_version,
                            municipality = coalesce(excluded.municipality, known.municipality)
                        WHERE known.record_version < excluded.record_version
                        """)
                .setParameter("id", id)
                .setParameter("title", title)
                .setParameter("version", version)
                .setParameter("municipality", municipality)
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
