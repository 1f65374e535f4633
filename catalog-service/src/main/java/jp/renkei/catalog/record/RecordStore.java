package jp.renkei.catalog.record;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records in the database. Callers hold the transaction. */
@ApplicationScoped
class RecordStore implements PanacheRepositoryBase<CatalogRecord, UUID> {

    /** One record under a row lock: changes of one record, and their events, happen one after the other. */
    Optional<CatalogRecord> lock(RecordType type, UUID id) {
        return one(type, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<CatalogRecord> read(RecordType type, UUID id) {
        return one(type, id).firstResultOptional();
    }

    /** Another record that already has this record's natural key, or would have it with the given title. */
    Optional<CatalogRecord> namesake(CatalogRecord record, String title) {
        return find(
                        "municipality = ?1 and type = ?2 and titleKey = ?3 and id <> ?4 and status <> ?5",
                        record.municipality,
                        record.type,
                        TitleKey.of(title),
                        record.id,
                        RecordStatus.WITHDRAWN)
                .firstResultOptional();
    }

    /** Published records whose embargo is over and that nobody was told of, locked; other instances' claims are skipped. */
    List<CatalogRecord> claimReleased(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM record
                        WHERE status = 'PUBLISHED' AND embargo_until <= :now
                          AND visibility IN ('PARTICIPANTS', 'PUBLIC') AND announced IS DISTINCT FROM 'VISIBLE'
                        ORDER BY embargo_until, id
                        LIMIT :most FOR UPDATE SKIP LOCKED
                        """, CatalogRecord.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** The next records, by id, that the other services have heard of, locked against changes. */
    List<CatalogRecord> lockAnnouncedAfter(UUID last, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM record WHERE announced IS NOT NULL AND id > :last
                        ORDER BY id LIMIT :most FOR UPDATE
                        """, CatalogRecord.class)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList();
    }

    private PanacheQuery<CatalogRecord> one(RecordType type, UUID id) {
        return find("id = ?1 and type = ?2", id, type);
    }
}
