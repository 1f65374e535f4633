package jp.renkei.notification.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.intake.EventReader;
import jp.renkei.notification.intake.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** Pairs, the newest version of each, with the history of their bands. Callers hold the transaction. Thread-safe. */
@ApplicationScoped
public class KnownMatches {

    private final EntityManager database;
    private final EventReader reader;

    KnownMatches(EntityManager database, EventReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** @throws UnreadableEvent when this was a pair of other records, or its records belonged to others */
    void keep(Explanation match, Instant at) {
        Explanation.End first = match.ends().getFirst();
        Explanation.End second = match.ends().getLast();
        requireSameEnds(match.id(), first, second);
        int kept = database.createNativeQuery("""
                        INSERT INTO known_match AS known (id, record_version, shown, kind, first_record, second_record,
                            first_municipality, second_municipality, score, band, found_at, explanation)
                        VALUES (:id, :version, true, :kind, :firstRecord, :secondRecord,
                            :firstMunicipality, :secondMunicipality, :score, :band, :at, CAST(:frozen AS jsonb))
                        ON CONFLICT (id) DO UPDATE
                        SET record_version = excluded.record_version, shown = true, kind = excluded.kind,
                            first_record = excluded.first_record, second_record = excluded.second_record,
                            first_municipality = excluded.first_municipality,
                            second_municipality = excluded.second_municipality,
                            score = excluded.score, band = excluded.band, explanation = excluded.explanation,
                            found_at = CASE WHEN known.shown THEN known.found_at ELSE excluded.found_at END
                        WHERE known.record_version < excluded.record_version
                        """)
                .setParameter("id", match.id())
                .setParameter("version", match.recordVersion())
                .setParameter("kind", match.kind().name())
                .setParameter("firstRecord", first.id())
                .setParameter("secondRecord", second.id())
                .setParameter("firstMunicipality", first.municipality().code())
                .setParameter("secondMunicipality", second.municipality().code())
                .setParameter("score", match.score())
                .setParameter("band", match.band().name())
                .setParameter("at", at)
                .setParameter("frozen", reader.kept(match))
                .executeUpdate();
        if (kept == 1) {
            database.createNativeQuery("""
                            INSERT INTO match_band (match_id, record_version, since, band)
                            VALUES (:id, :version, :at, :band)
                            """)
                    .setParameter("id", match.id())
                    .setParameter("version", match.recordVersion())
                    .setParameter("at", at)
                    .setParameter("band", match.band().name())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private void requireSameEnds(UUID id, Explanation.End first, Explanation.End second) {
        List<Tuple> known = database.createNativeQuery("""
                        SELECT first_record, second_record, first_municipality, second_municipality FROM known_match
                        WHERE id = :id AND first_record IS NOT NULL FOR UPDATE
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        boolean same = known.stream()
                .allMatch(row -> first.id().equals(row.get("first_record", UUID.class))
                        && second.id().equals(row.get("second_record", UUID.class))
                        && first.municipality().code().equals(row.get("first_municipality", String.class))
                        && second.municipality().code().equals(row.get("second_municipality", String.class)));
        if (!same) {
            throw new UnreadableEvent("the pair consists of other records, or of another municipality's");
        }
    }

    void forget(MatchWithdrawn match) {
        database.createNativeQuery("""
                        INSERT INTO known_match AS known (id, record_version, shown)
                        VALUES (:id, :version, false)
                        ON CONFLICT (id) DO UPDATE
                        SET record_version = excluded.record_version, shown = false, explanation = NULL
                        WHERE known.record_version < excluded.record_version
                        """)
                .setParameter("id", match.id())
                .setParameter("version", match.recordVersion())
                .executeUpdate();
    }

    /** All shown pairs of a municipality, in no order, with the band that each had before the given moment. */
    @SuppressWarnings("unchecked")
    public List<KnownMatch> of(String municipality, Instant moment) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT m.id, m.score, m.band, m.found_at,
                          coalesce((SELECT max(b.since) FROM match_band b WHERE b.match_id = m.id), m.found_at)
                            AS last_news_at,
                          (SELECT b.band FROM match_band b WHERE b.match_id = m.id AND b.since < :moment
                           ORDER BY b.record_version DESC LIMIT 1) AS band_before,
                          EXISTS (SELECT FROM known_record r
                                  WHERE r.id IN (m.first_record, m.second_record) AND r.withdrawn) AS withdrawn
                        FROM known_match m
                        WHERE m.shown AND (m.first_municipality = :municipality OR m.second_municipality = :municipality)
                        """, Tuple.class)
                .setParameter("moment", moment)
                .setParameter("municipality", municipality)
                .getResultList();
        return rows.stream().map(KnownMatches::match).toList();
    }

    private static KnownMatch match(Tuple row) {
        return new KnownMatch(
                row.get("id", UUID.class),
                row.get("score", BigDecimal.class),
                Band.valueOf(row.get("band", String.class)),
                row.get("found_at", Instant.class),
                row.get("last_news_at", Instant.class),
                band(row.get("band_before", String.class)),
                row.get("withdrawn", Boolean.class));
    }

    private static @Nullable Band band(@Nullable String name) {
        return name == null ? null : Band.valueOf(name);
    }

    /** Of those that are still shown, by id: the explanation, or nothing when what was kept cannot be used. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Optional<Explanation>> explanations(Collection<UUID> ids) {
        Map<UUID, Optional<Explanation>> explanations = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT id, CAST(explanation AS text) AS frozen FROM known_match WHERE shown AND id IN (:ids)",
                            Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            rows.forEach(row -> explanations.put(row.get("id", UUID.class), kept(row.get("frozen", String.class))));
        }
        return explanations;
    }

    /** An earlier version of this service kept what this one would refuse. */
    private Optional<Explanation> kept(String frozen) {
        try {
            return Optional.of(reader.data(frozen, Explanation.class));
        } catch (UnreadableEvent absurd) {
            return Optional.empty();
        }
    }
}
