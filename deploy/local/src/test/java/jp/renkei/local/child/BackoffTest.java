package jp.renkei.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    private long secondsAfter(Duration lifetime) {
        return backoff.after(lifetime).toSeconds();
    }

    @Test
    void doublesUpToHalfAMinuteAndForgetsAfterACalmOne() {
        Duration brief = Duration.ofSeconds(2);
        assertThat(secondsAfter(brief)).isEqualTo(1);
        assertThat(secondsAfter(brief)).isEqualTo(2);
        assertThat(secondsAfter(brief)).isEqualTo(4);
        assertThat(secondsAfter(brief)).isEqualTo(8);
        assertThat(secondsAfter(brief)).isEqualTo(16);
        assertThat(secondsAfter(brief)).isEqualTo(30);
        assertThat(secondsAfter(brief)).isEqualTo(30);
        assertThat(secondsAfter(Duration.ofMinutes(5))).isEqualTo(1);
    }
}
