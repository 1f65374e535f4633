package jp.renkei.notification.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import jp.renkei.notification.AbsurdValue;
import jp.renkei.notification.Samples;
import jp.renkei.notification.intake.EventReader;
import jp.renkei.notification.intake.UnreadableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A match event with one absurd value is refused whole. */
class ExplanationBoundsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLE = "jp.renkei.matching.match.found.v1/issue-pair.json";

    private final EventReader reader = new EventReader();
    private final ObjectNode event = sample();

    static List<AbsurdValue> absurdValues() {
        return AbsurdValue.OF_A_MATCH;
    }

    @ParameterizedTest
    @MethodSource("absurdValues")
    void anAbsurdValueIsRefused(AbsurdValue absurd) {
        absurd.putInto(event);
        assertThatThrownBy(this::read).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void lengthsAreBounded() {
        set("/data/ends/0/title", JSON.valueToTree("課".repeat(201)));
        assertThatThrownBy(this::read).isInstanceOf(UnreadableEvent.class);
        set("/data/ends/0/title", JSON.valueToTree("𠮷".repeat(200)));
        assertThat(read().ends().getFirst().title()).hasSize(400);
        ArrayNode factors = (ArrayNode) event.at("/data/factors");
        while (factors.size() <= 100) {
            factors.add(factors.get(0).deepCopy());
        }
        assertThatThrownBy(this::read).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aMunicipalityWithoutANameIsNoFault() {
        ObjectNode home = (ObjectNode) event.at("/data/ends/1/municipality");
        home.remove("name");
        home.put("prefecture", " ");
        assertThat(read().ends().getLast().municipality()).isEqualTo(new Explanation.Home("192023", null, null));
    }

    @Test
    void whateverTheEvidenceIsItIsPassedOver() {
        Explanation without = read();
        for (String evidence : List.of("null", "7", "[{\"values\":[1,2]}]", "{\"text\":20280331}")) {
            new AbsurdValue("factors/0/evidence", evidence).putInto(event);
            assertThat(read()).isEqualTo(without);
        }
    }

    @Test
    void whatFitsIsRead() {
        set("/data/recordVersion", JSON.valueToTree(BigInteger.valueOf(1_000_000_000)));
        assertThat(read().recordVersion()).isEqualTo(1_000_000_000);
    }

    private Explanation read() {
        String subject = event.path("subject").asText();
        return reader.data(reader.read(AbsurdValue.bytes(event), subject), Explanation.class);
    }

    private void set(String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) event.at(pointer.substring(0, last))).set(pointer.substring(last + 1), value);
    }

    private static ObjectNode sample() {
        try {
            return (ObjectNode) JSON.readTree(Samples.bytes(SAMPLE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
