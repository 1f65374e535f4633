package jp.renkei.notification.delivery;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.delivery.RunResponse.Line;
import org.jspecify.annotations.Nullable;

/**
 * A run as the database has it.
 *
 * @param subscriptions how many it has to look at; null while it has not counted them
 * @param lines those that were looked at, in their order
 */
record KnownRun(
        RunOrder order,
        RunState state,
        @Nullable RunFailure failure,
        @Nullable Integer subscriptions,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Line> lines) {

    static KnownRun of(Tuple row, List<Line> lines) {
        String failure = row.get("failure", String.class);
        return new KnownRun(
                new RunOrder(
                        row.get("id", UUID.class),
                        IsoWeek.parse(row.get("week", String.class)).orElseThrow(),
                        row.get("cutoff", Instant.class),
                        row.get("until_now", Boolean.class),
                        row.get("dry_run", Boolean.class),
                        row.get("municipality", String.class)),
                RunState.valueOf(row.get("state", String.class)),
                failure == null ? null : RunFailure.valueOf(failure),
                row.get("subscriptions", Integer.class),
                row.get("started_at", Instant.class),
                row.get("finished_at", Instant.class),
                lines);
    }

    /** Whether it was asked for in the same words; the moments may differ. */
    boolean answers(RunOrder asked) {
        return order.week().equals(asked.week())
                && order.untilNow() == asked.untilNow()
                && order.dryRun() == asked.dryRun()
                && Objects.equals(order.municipality(), asked.municipality());
    }
}
