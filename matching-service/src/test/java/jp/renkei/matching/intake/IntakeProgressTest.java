package jp.renkei.matching.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IntakeProgressTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final IntakeProgress progress = new IntakeProgress(
            InstantSource.tick(() -> now, Duration.ofNanos(1)).withZone(ZoneOffset.UTC), metrics);

    @Test
    void readyOnlyOnceEverythingThereWasRead() {
        progress.sawEnd(10);
        assertThat(progress.isCaughtUp()).isFalse();
        progress.movedTo(10);
        progress.sawEnd(10);
        assertThat(progress.isCaughtUp()).isTrue();
        progress.sawEnd(500);
        assertThat(progress.isCaughtUp())
                .as("new records later do not make it unready")
                .isTrue();
    }

    @Test
    void stuckOnlyWhenLagStandsStillAlthoughTheBrokerAnswers() {
        progress.sawEnd(10);
        progress.movedTo(4);
        now = now.plusSeconds(61);
        assertThat(progress.isStuck(LIMIT)).isTrue();
        progress.movedTo(5);
        assertThat(progress.isStuck(LIMIT)).as("it moves").isFalse();
        now = now.plusSeconds(61);
        progress.failed(new IllegalStateException("broker away"));
        assertThat(progress.isStuck(LIMIT))
                .as("a broker that is away is a matter of readiness")
                .isFalse();
        assertThat(progress.isConnected()).isFalse();
    }

    @Test
    void neverStuckWithoutLag() {
        progress.sawEnd(10);
        progress.movedTo(10);
        now = now.plus(Duration.ofDays(3));
        assertThat(progress.isStuck(LIMIT)).isFalse();
    }

    @Test
    void lagAndAgeAreMetrics() {
        progress.sawEnd(10);
        progress.movedTo(4);
        progress.committed();
        now = now.plusSeconds(7);
        assertThat(metrics.get("renkei.matching.lag").gauge().value()).isEqualTo(6);
        assertThat(metrics.get("renkei.matching.index.age").gauge().value()).isEqualTo(7);
    }
}
