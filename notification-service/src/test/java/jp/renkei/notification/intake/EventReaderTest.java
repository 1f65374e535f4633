package jp.renkei.notification.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String ENVELOPE = """
            {"specversion":"1.0","type":"t","subject":"s","time":"2026-11-23T10:00:00+09:00","data":%s}""";

    private final EventReader reader = new EventReader();

    record Form(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) long version) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "nothing",
                "{\"specversion\":\"0.3\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"2026-11-23T10:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"subject\":\"s\",\"time\":\"2026-11-23T10:00:00Z\"}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"subject\":\"s\",\"time\":\"yesterday\"}"
            })
    void whatIsNoEventIsUnreadable(String message) {
        assertThatThrownBy(() -> reader.read(message.getBytes(UTF_8))).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}", "{\"name\":\"x\"}", "{\"name\":\"x\",\"version\":null}"})
    void dataWithoutTheirMandatoryFieldsAreUnreadable(String data) {
        Event event = reader.read(ENVELOPE.formatted(data).getBytes(UTF_8));
        assertThatThrownBy(() -> reader.data(event, Form.class)).isInstanceOf(UnreadableEvent.class);
    }
}
