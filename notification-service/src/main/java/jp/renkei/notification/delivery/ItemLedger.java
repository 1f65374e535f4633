package jp.renkei.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.digest.Digest;
import jp.renkei.notification.digest.Item;
import jp.renkei.notification.digest.Ledger;
import jp.renkei.notification.digest.Section;
import jp.renkei.notification.match.Band;
import org.jspecify.annotations.Nullable;

/** What each subscription was told. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
class ItemLedger {

    private final EntityManager database;

    ItemLedger(EntityManager database) {
        this.database = database;
    }

    /** Only mails that the mail server took count as told. */
    @SuppressWarnings("unchecked")
    Ledger before(UUID subscription, IsoWeek week) {
        List<Tuple> told = database.createNativeQuery("""
                        SELECT DISTINCT ON (i.match_id) i.match_id, i.band
                        FROM digest_item i JOIN digest_delivery d ON d.id = i.delivery_id
                        WHERE d.subscription_id = :subscription AND d.state = 'SENT' AND d.week < :week
                        ORDER BY i.match_id, d.week DESC
                        """, Tuple.class)
                .setParameter("subscription", subscription)
                .setParameter("week", week.toString())
                .getResultList();
        Map<UUID, Band> bands = new HashMap<>();
        told.forEach(row -> bands.put(row.get("match_id", UUID.class), Band.valueOf(row.get("band", String.class))));
        List<String> arrived = weeks("state = 'SENT'", "", subscription, week);
        List<String> inDoubt = weeks(
                "state IN ('IN_DOUBT', 'ATTEMPTED')", arrived.isEmpty() ? "" : arrived.getLast(), subscription, week);
        return new Ledger(
                bands,
                inDoubt.stream().map(text -> IsoWeek.parse(text).orElseThrow()).toList(),
                lastBetter(subscription, week),
                arrived.isEmpty());
    }

    private @Nullable Instant lastBetter(UUID subscription, IsoWeek week) {
        return (Instant) database.createNativeQuery("""
                        SELECT max(d.cutoff) FROM digest_delivery d
                        WHERE d.subscription_id = :subscription AND d.state = 'SENT' AND d.week < :week
                          AND EXISTS (SELECT FROM digest_item i
                                      WHERE i.delivery_id = d.id AND i.band IN ('HIGH', 'MEDIUM'))
                        """, Instant.class)
                .setParameter("subscription", subscription)
                .setParameter("week", week.toString())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> weeks(String condition, String after, UUID subscription, IsoWeek before) {
        return database.createNativeQuery(
                        "SELECT week FROM digest_delivery WHERE subscription_id = :subscription AND " + condition
                                + " AND week > :after AND week < :before ORDER BY week",
                        String.class)
                .setParameter("subscription", subscription)
                .setParameter("after", after)
                .setParameter("before", before.toString())
                .getResultList();
    }

    /** Writes what a delivery speaks of, instead of what an earlier attempt would have. */
    void write(UUID delivery, Digest digest) {
        database.createNativeQuery("DELETE FROM digest_item WHERE delivery_id = :delivery")
                .setParameter("delivery", delivery)
                .executeUpdate();
        for (Section section : digest.sections()) {
            for (Item item : section.items()) {
                database.createNativeQuery("""
                                INSERT INTO digest_item (delivery_id, position, section, match_id, band)
                                VALUES (:delivery, :position, :section, :match, :band)
                                """)
                        .setParameter("delivery", delivery)
                        .setParameter("position", item.number())
                        .setParameter("section", section.kind().name())
                        .setParameter("match", item.match())
                        .setParameter("band", item.band().name())
                        .executeUpdate();
            }
        }
    }

    /** The pairs that a delivery speaks of, in the order of the mail. */
    @SuppressWarnings("unchecked")
    List<LedgerItem> of(UUID delivery) {
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT match_id, section, band FROM digest_item WHERE delivery_id = :delivery ORDER BY position",
                        Tuple.class)
                .setParameter("delivery", delivery)
                .getResultList();
        return rows.stream().map(LedgerItem::of).toList();
    }
}
