package jp.renkei.catalog.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for 24 hours which record a keyed registration created. Thread-safe; shares the caller's transaction, so a
 * failed registration leaves no key behind.
 */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(EntityManager database, Caller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the registration unless this caller, a subject of one issuer, has already done so with this key.
     *
     * @param key from the caller; without one the registration always runs
     * @return the id that the registration gave, now or then
     * @throws Problem RULE_BROKEN when the key was used with another body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID once(String route, @Nullable String key, Object body, Supplier<UUID> registration) {
        if (key == null) {
            return registration.get();
        }
        byte[] who = digest(written(List.of(caller.issuer(), caller.subject())));
        byte[] what = digest(written(body));
        forgetExpired();
        if (!reserve(who, route, key, what)) {
            return recall(who, route, key, what);
        }
        UUID id = registration.get();
        database.createNativeQuery(
                        "UPDATE idempotency_key SET record_id = ?1 WHERE caller = ?2 AND route = ?3 AND key = ?4")
                .setParameter(1, id)
                .setParameter(2, who)
                .setParameter(3, route)
                .setParameter(4, key)
                .executeUpdate();
        return id;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetExpired() {
        database.createNativeQuery("DELETE FROM idempotency_key WHERE created_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** A concurrent call with the same key waits here until the first one has ended. */
    private boolean reserve(byte[] who, String route, String key, byte[] what) {
        return database.createNativeQuery("INSERT INTO idempotency_key (caller, route, key, body, created_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING")
                        .setParameter(1, who)
                        .setParameter(2, route)
                        .setParameter(3, key)
                        .setParameter(4, what)
                        .setParameter(5, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private UUID recall(byte[] who, String route, String key, byte[] what) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "SELECT body, record_id FROM idempotency_key WHERE caller = ?1 AND route = ?2 AND key = ?3",
                        Object[].class)
                .setParameter(1, who)
                .setParameter(2, route)
                .setParameter(3, key)
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], what)) {
            throw Problem.of(
                    ProblemType.RULE_BROKEN,
                    new Text(
                            "この Idempotency-Key は別の内容の登録に使われています。",
                            "This Idempotency-Key was used with another body."));
        }
        return (UUID) row[1];
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request that was read cannot be written", e);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
