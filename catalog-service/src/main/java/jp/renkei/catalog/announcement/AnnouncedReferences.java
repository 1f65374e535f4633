package jp.renkei.catalog.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was last announced of each piece of reference data. Callers hold the transaction. */
@ApplicationScoped
class AnnouncedReferences {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 0x52_65_6e_6b_65_69_01L;

    private final EntityManager database;

    AnnouncedReferences(EntityManager database) {
        this.database = database;
    }

    /** All of it, with other instances kept out until the transaction ends. */
    Map<String, Last> lockAll() {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getResultList();
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT key, digest, version FROM announced_reference", Object[].class)
                .getResultList();
        Map<String, Last> all = new HashMap<>();
        rows.forEach(row -> all.put((String) row[0], new Last((byte[]) row[1], ((Number) row[2]).longValue())));
        return all;
    }

    void remember(String key, Last last) {
        database.createNativeQuery("""
                        INSERT INTO announced_reference (key, digest, version) VALUES (?1, ?2, ?3)
                        ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, version = excluded.version
                        """)
                .setParameter(1, key)
                .setParameter(2, last.digest())
                .setParameter(3, last.version())
                .executeUpdate();
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The last announcement of one piece.
     *
     * @param digest of the data without its version; empty when there was none
     * @param version 0 when there was none
     */
    record Last(byte[] digest, long version) {
        static final Last NONE = new Last(new byte[0], 0);
    }
}
