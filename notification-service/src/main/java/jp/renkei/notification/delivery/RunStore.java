package jp.renkei.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.delivery.RunResponse.Line;
import org.jspecify.annotations.Nullable;

/** Runs and their lines, each call a transaction. Thread-safe, on any number of instances. */
@ApplicationScoped
class RunStore {

    private final EntityManager database;
    private final ObjectMapper json;

    RunStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Whether it is the active one now: false when another is. */
    @Transactional
    boolean begin(RunOrder order, int lockKey, Instant now) {
        return database.createNativeQuery("""
                        INSERT INTO digest_run (id, state, lock_key, municipality, week, cutoff, until_now, dry_run, started_at)
                        VALUES (:id, 'RUNNING', :key, CAST(:municipality AS text), :week, :cutoff, :untilNow, :dryRun, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .setParameter("id", order.id())
                        .setParameter("key", lockKey)
                        .setParameter("municipality", order.municipality())
                        .setParameter("week", order.week().toString())
                        .setParameter("cutoff", order.cutoff())
                        .setParameter("untilNow", order.untilNow())
                        .setParameter("dryRun", order.dryRun())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void expect(UUID run, int subscriptions) {
        database.createNativeQuery("UPDATE digest_run SET subscriptions = :subscriptions WHERE id = :id")
                .setParameter("subscriptions", subscriptions)
                .setParameter("id", run)
                .executeUpdate();
    }

    @Transactional
    void add(UUID run, int position, Line line) {
        database.createNativeQuery(
                        "INSERT INTO digest_run_line (run_id, position, line) VALUES (:run, :position, CAST(:line AS jsonb))")
                .setParameter("run", run)
                .setParameter("position", position)
                .setParameter("line", written(line))
                .executeUpdate();
    }

    /** @param failure null when all was done */
    @Transactional
    void finish(UUID run, @Nullable RunFailure failure, Instant now) {
        database.createNativeQuery("""
                        UPDATE digest_run SET state = :state, failure = CAST(:failure AS text), finished_at = :now
                        WHERE id = :id AND state = 'RUNNING'
                        """)
                .setParameter("state", (failure == null ? RunState.DONE : RunState.FAILED).name())
                .setParameter("failure", failure == null ? null : failure.name())
                .setParameter("now", now)
                .setParameter("id", run)
                .executeUpdate();
    }

    /** Ends what nobody works on any more: its lock went with the instance that died. */
    @Transactional
    void settle(Instant now) {
        database.createNativeQuery("""
                        UPDATE digest_run r SET state = 'FAILED', failure = 'INTERRUPTED', finished_at = :now
                        WHERE r.state = 'RUNNING' AND NOT EXISTS (
                            SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                            WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted
                              AND l.objsubid = 2 AND CAST(l.classid AS bigint) = :class
                              AND CAST(l.objid AS bigint) = (CAST(r.lock_key AS bigint) & 4294967295))
                        """)
                .setParameter("now", now)
                .setParameter("class", (long) RunLock.CLASS)
                .executeUpdate();
    }

    @Transactional
    void forgetBefore(Instant moment) {
        database.createNativeQuery("DELETE FROM digest_run WHERE finished_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Transactional
    Optional<KnownRun> running() {
        return run("r.state = 'RUNNING'", new UUID(0, 0));
    }

    @Transactional
    Optional<KnownRun> find(UUID id) {
        return run("r.id = :id", id);
    }

    @SuppressWarnings("unchecked")
    private Optional<KnownRun> run(String condition, UUID id) {
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT r.* FROM digest_run r WHERE :id = :id AND " + condition, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> KnownRun.of(row, lines(row.get("id", UUID.class))));
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(UUID run) {
        List<String> lines = database.createNativeQuery(
                        "SELECT CAST(line AS text) FROM digest_run_line WHERE run_id = :run ORDER BY position",
                        String.class)
                .setParameter("run", run)
                .getResultList();
        return lines.stream().map(this::read).toList();
    }

    private String written(Line line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A line of a run cannot be written", broken);
        }
    }

    private Line read(String line) {
        try {
            return json.readValue(line, Line.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A line of a run cannot be read", broken);
        }
    }
}
