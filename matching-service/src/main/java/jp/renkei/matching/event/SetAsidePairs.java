package jp.renkei.matching.event;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Pairs that could not be announced, so that all others go on. Each is told of once, and tried again when it is due: one of
 * its records changed, the matcher started, or an operator asked. Methods take part in the caller's transaction. Thread-safe.
 */
@Singleton
public final class SetAsidePairs {

    private static final Logger LOG = Logger.getLogger(SetAsidePairs.class);
    private static final int LONGEST_REASON = 500;

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Counter counter;

    SetAsidePairs(AgroalDataSource dataSource, Clock clock, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.counter = Counter.builder("renkei.matching.set.aside")
                .description("Pairs that were set aside because they could not be announced")
                .register(metrics);
    }

    /**
     * @param reason what failed, for whoever mends it
     * @param tries how often it was tried
     * @param since when it failed first
     */
    public record SetAside(UUID id, UUID first, UUID second, String reason, int tries, OffsetDateTime since) {}

    void put(AnnouncedPair pair, RuntimeException cause) {
        String reason = cause.toString().replace("\0", "");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        INSERT INTO set_aside_pair (id, first_id, second_id, reason, since) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE
                        SET reason = EXCLUDED.reason, tries = set_aside_pair.tries + 1, due = false
                        RETURNING tries""")) {
            upsert.setObject(1, pair.id());
            upsert.setObject(2, pair.first());
            upsert.setObject(3, pair.second());
            upsert.setString(4, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
            upsert.setObject(5, OffsetDateTime.now(clock));
            try (ResultSet row = upsert.executeQuery()) {
                row.next();
                if (row.getInt(1) == 1) {
                    counter.increment();
                    LOG.errorf(
                            "Pair %s of %s and %s cannot be announced and is set aside: %s",
                            pair.id(), pair.first(), pair.second(), reason);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A pair could not be set aside", e);
        }
    }

    /** Removes what was announced after all, or is nothing to announce any more. */
    void remove(Collection<UUID> pairs) {
        update("DELETE FROM set_aside_pair WHERE id = ANY (?)", pairs);
    }

    /** Has the pairs of these records tried again. */
    void recordsChanged(Collection<UUID> records) {
        update("UPDATE set_aside_pair SET due = true WHERE first_id = ANY (?)", records);
        update("UPDATE set_aside_pair SET due = true WHERE second_id = ANY (?)", records);
    }

    /** Removes those of these pairs that were tried without failing again. */
    public void tried(Collection<SetAside> pairs) {
        update(
                "DELETE FROM set_aside_pair WHERE due AND id = ANY (?)",
                pairs.stream().map(SetAside::id).toList());
    }

    private void update(String sql, Collection<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Pairs that were set aside could not be written", e);
        }
    }

    /** Has all of them tried again. */
    public void tryAll() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE set_aside_pair SET due = true")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Pairs that were set aside could not be written", e);
        }
    }

    /** Those to be tried again. */
    public List<SetAside> due(int most) {
        return select("WHERE due", most);
    }

    /** All, the oldest first. */
    public List<SetAside> oldest(int most) {
        return select("", most);
    }

    private List<SetAside> select(String which, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, first_id, second_id, reason, tries, since FROM set_aside_pair " + which
                                + " ORDER BY since, id LIMIT ?")) {
            select.setInt(1, most);
            List<SetAside> pairs = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pairs.add(new SetAside(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getInt(5),
                            rows.getObject(6, OffsetDateTime.class)));
                }
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException("Pairs that were set aside could not be read", e);
        }
    }
}
