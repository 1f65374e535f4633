package jp.renkei.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CloudEventTest {

    @Test
    void writesSecondsEvenWhenTheyAreZero() {
        Outbox.CloudEvent event = new Outbox.CloudEvent(
                new UUID(0, 1), "/renkei/test", "t", "s", OffsetDateTime.parse("2026-04-01T09:00+09:00"), Map.of());

        assertThat(event.time()).isEqualTo("2026-04-01T09:00:00+09:00");
    }
}
