package jp.renkei.matching.explain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What readers are not shown because it cannot be explained: a score without its reasons would be a promise nobody can check.
 * Counted and told once for each version of the two records. Thread-safe.
 */
@Singleton
public final class UnexplainedPairs {

    private static final Logger LOG = Logger.getLogger(UnexplainedPairs.class);
    private static final int REMEMBERED = 10_000;

    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Counter counter;

    UnexplainedPairs(MeterRegistry metrics) {
        this.counter = Counter.builder("renkei.matching.unexplained")
                .description("Pairs and records left out of answers because they could not be explained")
                .register(metrics);
    }

    /** Notes that a pair is left out. */
    public void leaveOut(Subject first, Subject second, RuntimeException cause) {
        note("pair of " + named(first) + " and " + named(second), cause);
    }

    /** Notes that all pairs of a record are left out, because its texts cannot be analysed. */
    void leaveOut(UUID record, long version, RuntimeException cause) {
        note("record " + record + " version " + version, cause);
    }

    private void note(String what, RuntimeException cause) {
        if (told.asMap().putIfAbsent(what, true) == null) {
            counter.increment();
            LOG.errorf("Left out of answers because it cannot be explained: %s: %s", what, cause);
        }
    }

    private static String named(Subject subject) {
        return subject.state().id() + " version " + subject.state().recordVersion();
    }
}
