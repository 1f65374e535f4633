package jp.renkei.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackResourceTest {

    @Test
    void everyApplicationBeginsEmpty() {
        Map<String, String> first = new StackResource().start();
        KafkaProbe.produce("records", "key", "{\"title\":\"有収率\"}");
        assertThat(KafkaProbe.values("records")).containsExactly("{\"title\":\"有収率\"}");

        Map<String, String> second = new StackResource().start();

        assertThat(KafkaProbe.values("records")).isEqualTo(List.of());
        assertThat(second.get("quarkus.datasource.jdbc.url")).isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
        assertThat(second.get("kafka.bootstrap.servers")).isEqualTo(first.get("kafka.bootstrap.servers"));
        assertThat(Mailbox.received()).isEmpty();
        assertThat(Tokens.officer("072028").split("\\.")).hasSize(3);
    }
}
