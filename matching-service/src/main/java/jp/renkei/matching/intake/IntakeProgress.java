package jp.renkei.matching.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far reading has come, for health, metrics and the index page. Written by the reading thread, read by any. */
@Singleton
public class IntakeProgress {

    private final Clock clock;
    private final Timer latency;

    private volatile boolean connected;
    private volatile boolean caughtUp;
    private volatile long nextOffset;
    private volatile long endOffset;
    private volatile Instant lastProgress;
    private volatile Instant lastCommit;
    private volatile @Nullable String lastFailure;

    IntakeProgress(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.lastProgress = clock.instant();
        this.lastCommit = clock.instant();
        Gauge.builder("renkei.matching.lag", this, IntakeProgress::lag)
                .description("Messages of the records topic not yet in the index")
                .register(metrics);
        Gauge.builder("renkei.matching.index.age", this, p -> p.indexAge().toMillis() / 1000.0)
                .description("Seconds since the index was last known to be durable and complete")
                .baseUnit("seconds")
                .register(metrics);
        this.latency = Timer.builder("renkei.matching.match.latency")
                .description("From the broker's time of a record to its stored lists")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** The broker answered: its topic ends here. */
    void sawEnd(long end) {
        connected = true;
        lastFailure = null;
        endOffset = end;
        caughtUp |= nextOffset >= end;
    }

    void movedTo(long next) {
        if (next != nextOffset || next >= endOffset) {
            lastProgress = clock.instant();
        }
        nextOffset = next;
    }

    void committed() {
        lastCommit = clock.instant();
    }

    void matched(long brokerTime) {
        latency.record(Duration.between(Instant.ofEpochMilli(brokerTime), clock.instant()));
    }

    void failed(Exception failure) {
        connected = false;
        lastFailure = failure.toString();
    }

    /** Whether the broker answers. */
    public boolean isConnected() {
        return connected;
    }

    /** Whether everything that was there at start has been read. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    public long nextOffset() {
        return nextOffset;
    }

    public long endOffset() {
        return endOffset;
    }

    public long lag() {
        return Math.max(0, endOffset - nextOffset);
    }

    public Duration indexAge() {
        return Duration.between(lastCommit, clock.instant());
    }

    public @Nullable String lastFailure() {
        return lastFailure;
    }

    /** Whether there is lag with no progress for longer than this, although the broker answers. */
    boolean isStuck(Duration limit) {
        return connected
                && lag() > 0
                && Duration.between(lastProgress, clock.instant()).compareTo(limit) > 0;
    }
}
