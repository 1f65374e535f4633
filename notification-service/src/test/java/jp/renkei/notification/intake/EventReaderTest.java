package jp.renkei.notification.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import jp.renkei.notification.match.Band;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String ENVELOPE = """
            {"specversion":"1.0","type":"t","subject":"s","time":"2026-11-23T10:00:00+09:00","data":%s}""";

    private final EventReader reader = new EventReader();

    record Form(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) long version,
            @Nullable BigDecimal points,
            @Nullable Band band)
            implements Keyed {

        @Override
        public String key() {
            return name;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "nothing",
                "{\"specversion\":\"0.3\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"2026-11-23T10:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"subject\":\"s\",\"time\":\"2026-11-23T10:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"yesterday\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":20261123}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":1e100000000}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"1949-12-31T00:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"2200-03-31T00:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"+57495-01-01T00:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"2026-11-23T10:00:00Z\"} {}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"subject\":\"x\",\"time\":\"2026-11-23T10:00:00Z\"}"
            })
    void whatIsNoEventIsUnreadable(String message) {
        assertThatThrownBy(() -> reader.read(message.getBytes(UTF_8), "s")).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"name\":\"s\"}",
                "{\"name\":\"s\",\"version\":null}",
                "{\"name\":7,\"version\":1}",
                "{\"name\":true,\"version\":1}",
                "{\"name\":[\"s\"],\"version\":1}",
                "{\"name\":\"s\",\"version\":\"1\"}",
                "{\"name\":\"s\",\"version\":1.5}",
                "{\"name\":\"s\",\"version\":9223372036854775808}",
                "{\"name\":\"s\",\"version\":1e2147483647}",
                "{\"name\":\"s\",\"version\":1,\"points\":\"1\"}",
                "{\"name\":\"s\",\"version\":1,\"points\":1e2147483647}",
                "{\"name\":\"s\",\"version\":1,\"band\":0}",
                "{\"name\":\"another\",\"version\":1}"
            })
    void dataOfAnotherFormOrSubjectAreUnreadable(String data) {
        Event event = event(data);
        assertThatThrownBy(() -> reader.data(event, Form.class)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aForeignKeyIsNoKey() {
        byte[] message = ENVELOPE.formatted("{}").getBytes(UTF_8);
        assertThatThrownBy(() -> reader.read(message, "another")).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> reader.read(message, null)).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> reader.read(null, "s")).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void depthIsBounded() {
        String deep = ENVELOPE.formatted("[".repeat(5_000) + "]".repeat(5_000));
        assertThatThrownBy(() -> reader.read(deep.getBytes(UTF_8), "s")).isInstanceOf(UnreadableEvent.class);
    }

    private Event event(String data) {
        return reader.read(ENVELOPE.formatted(data).getBytes(UTF_8), "s");
    }
}
