package jp.renkei.matching.list;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.renkei.matching.list.ListCensus.Standing;

/**
 * How many issues are shown each initiative, as counted at most a few minutes ago. The count is the same for everybody who
 * reads this replica until the next one. Thread-safe.
 */
@Singleton
public class Exposure {

    /** Less is not remembered. */
    public static final int COUNTED = 10;

    /** Counting may take this share of the time at most. */
    private static final int REST = 50;

    private final ListCensus census;
    private final Clock clock;
    private volatile Map<UUID, Integer> issues = Map.of();
    private volatile Instant nextCount = Instant.MIN;

    Exposure(ListCensus census, Clock clock) {
        this.census = census;
        this.clock = clock;
    }

    /** The number of issues whose shown list holds the initiative; 0 for less than {@link #COUNTED}. */
    public int issuesShown(UUID initiative) {
        return issues.getOrDefault(initiative, 0);
    }

    @Scheduled(every = "1m", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countWhenDue() {
        Instant start = clock.instant();
        if (!start.isBefore(nextCount)) {
            count();
            nextCount = start.plus(Duration.between(start, clock.instant()).multipliedBy(REST));
        }
    }

    /** Counts at once. */
    public void count() {
        issues = census.shownToIssues(COUNTED).stream().collect(toUnmodifiableMap(Standing::record, Standing::lists));
    }
}
