package jp.renkei.matching.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import jp.renkei.testkit.event.EventSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are refused whole when a single field that matching uses is not what the schema says. */
class CatalogueJsonTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String ISSUE = "jp.renkei.catalog.issue.published.v1/water-leakage.json";
    private static final String INITIATIVE = "jp.renkei.catalog.initiative.published.v1/on-demand-transport.json";
    private static final String CITY = "jp.renkei.catalog.municipality.changed.v1/city.json";
    private static final String TAXONOMY = "jp.renkei.catalog.taxonomy.changed.v1/two-codes.json";

    private final CatalogueJson json = new CatalogueJson();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recordVersion | 0, -1, 1.5, 9223372036854775807, 1e400, \"3\", null, true, [1], 1000000000",
                "id | \"x\", 1, null, \"1-1-1-1-1\", \"019AAD00-0001-7A10-8B20-00000000A001\", {}",
                "municipality | null, \"072028\", [], {}",
                "municipality/code | 72028, \"72028\", \"０７２０２８\", null",
                "municipality/name | null, \"\", 1, [\"x\"], {}",
                "municipality/prefecture | null, \"\", 7",
                "title | null, \"\", 1, \"\\ud800\", \"\\udc00x\", \"\\u0000\", [], {}",
                "description | null, \"\", false, \"x\\udbff\"",
                "policyFields | \"S4-01\", {}, [1], [null], [\"\"], [\"s4\"], [\"S4-01\\n\"], [[\"S4-01\"]]",
                "suggestedPolicyFields | 5, [\"<script>\"]",
                "priorityFields | [{}]",
                "visionModels | [\"V\"]",
                "fiscalYearFrom | 3000, 1949, 2151, \"2026\", 2026.0, 2147483648, -1, [2026]",
                "fiscalYearTo | 99999, 0, \"R8\", 1e2147483647",
                "budgetBand | \"LOTS\", 3, \"\"",
                "contractEnds | 20280331, \"2200-03-31\", \"2028-02-30\", \"2028\", \"+99999-01-01\", \"0001-01-01\"",
                "contractEnds | [2028,3,31], 57495, \"2028-03-31T00:00:00Z\"",
                "wantedSchemes | \"JOINT_STUDY\", [\"joint\"], [7]",
                "wantedScope | \"MOON\", 1",
                "visibility | null, \"ALL\", 2, true",
                "sample | \"true\", 1",
                "confirmedAt | 1e10, 1790000000, \"+999999999-12-31T23:59:59+18:00\", \"yesterday\"",
                "confirmedAt | \"-999999999-01-01T00:00:00-18:00\", \"2200-01-01T00:00:00+09:00\", \"2026-11-23\"",
                "updatedAt | \"1949-12-31T00:00:00+09:00\", {}"
            })
    void anIssueIsRefusedForOneFieldThatIsWrong(String field, String values) throws Exception {
        refuses(ISSUE, field, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage | \"DONE\", 1",
                "costInitial | -1, 1.5, 1e30, \"5\", 9223372036854775808",
                "failureReason | 1, {}, \"\\ud800\"",
                "hostCapacityPerMonth | -1, 101, \"3\", 4294967297"
            })
    void anInitiativeIsRefusedForOneFieldThatIsWrong(String field, String values) throws Exception {
        refuses(INITIATIVE, field, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code | \"07202\", 72028, null",
                "name | null, \"\", 5",
                "prefecture | null, \"07\"",
                "prefecture/code | 7, \"7\", null",
                "prefecture/name | null, \"\"",
                "latitude | 1e400, 91, \"37\", -1",
                "longitude | 0, 1e308",
                "population | -1, 1e9, 3000000000, \"5\", 1.5",
                "population65 | -5",
                "fiscalStrengthIndex | -0.1, 1e400, \"0.5\""
            })
    void aMunicipalityIsRefusedForOneFieldThatIsWrong(String field, String values) throws Exception {
        refuses(CITY, field, values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[null]",
                "[{\"code\":\"x\",\"items\":[null]}]",
                "[{\"code\":\"x\",\"items\":[{\"code\":\"a\"}]}]",
                "[{\"code\":\"x\",\"items\":[{\"code\":\"a\",\"labels\":{\"ja\":null,\"en\":\"a\"}}]}]",
                "[{\"code\":\"x\",\"items\":[{\"code\":null,\"labels\":{\"ja\":\"a\",\"en\":\"a\"}}]}]",
                "[{\"items\":[]}]"
            })
    void aTaxonomyIsRefusedForOneLabelThatIsMissing(String schemes) throws Exception {
        ObjectNode event = sample(TAXONOMY);
        ((ObjectNode) event.get("data")).set("schemes", JSON.readTree(schemes));
        assertThatThrownBy(() -> read(event)).isInstanceOf(UnreadableEventException.class);
    }

    private void refuses(String sample, String field, String values) throws Exception {
        for (JsonNode value : JSON.readTree("[" + values + "]")) {
            ObjectNode event = sample(sample);
            assertThat(read(event)).isNotNull();
            ObjectNode holder = (ObjectNode) event.get("data");
            String name = field;
            if (field.contains("/")) {
                holder = (ObjectNode) holder.get(field.substring(0, field.indexOf('/')));
                name = field.substring(field.indexOf('/') + 1);
            }
            holder.set(name, value);
            assertThatThrownBy(() -> read(event))
                    .as(field + " = " + value)
                    .isInstanceOf(UnreadableEventException.class)
                    .message()
                    .contains(name)
                    .hasSizeLessThan(200);
        }
    }

    @Test
    void textsAndListsHaveTheLengthOfTheSchema() throws Exception {
        ObjectNode event = sample(ISSUE);
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("title", "𠮷".repeat(100)).put("description", "あ".repeat(10_000));
        assertThat(read(event)).isInstanceOf(CatalogueEvent.RecordPublished.class);
        data.put("title", "あ".repeat(101));
        assertThatThrownBy(() -> read(event)).hasMessageContaining("title");
        data.put("title", "題").put("description", "あ".repeat(10_001));
        assertThatThrownBy(() -> read(event)).hasMessageContaining("description");
        data.put("description", "文");
        Stream.iterate(1, i -> i + 1)
                .limit(11)
                .forEach(i -> data.withArray("priorityFields").add("P" + i));
        assertThatThrownBy(() -> read(event)).hasMessageContaining("priorityFields");
    }

    static Stream<String> samples() {
        return Stream.of(ISSUE, INITIATIVE, CITY, TAXONOMY);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keySubjectAndIdAreTheSame(String name) throws Exception {
        ObjectNode event = sample(name);
        byte[] own = event.get("subject").textValue().getBytes(UTF_8);
        assertThatThrownBy(() -> json.event("another".getBytes(UTF_8), bytes(event)))
                .hasMessageContaining("key");
        assertThatThrownBy(() -> json.event(null, bytes(event))).hasMessageContaining("key");
        event.put("subject", "another");
        assertThatThrownBy(() -> json.event(own, bytes(event))).hasMessageContaining("subject");
        event.remove("subject");
        assertThatThrownBy(() -> json.event(own, bytes(event))).hasMessageContaining("subject");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyFieldsThatAreKnownAreKept(String name) throws Exception {
        ObjectNode event = sample(name);
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("officerEmail", "yamada@city.example");
        data.withObject("/municipality").put("officerEmail", "yamada@city.example");
        byte[] kept = switch (read(event)) {
            case CatalogueEvent.RecordPublished e -> e.source();
            case CatalogueEvent.MunicipalityChanged e -> e.source();
            case CatalogueEvent.TaxonomyChanged e -> e.source();
            default -> throw new AssertionError(name);
        };
        assertThat(new String(kept, UTF_8)).isNotEmpty().doesNotContain("yamada", "officerEmail", "licence", "kana");
    }

    @Test
    void whatIsNoPlainJsonIsRefusedWithoutQuotingIt() {
        String deep = "{\"data\":" + "[".repeat(900) + "]".repeat(900) + "}";
        for (String text : new String[] {
            deep, "{\"data\":{},\"data\":{}}", "{} secret", "secret", "{\"data\":{\"a\":" + "9".repeat(500) + "}}"
        }) {
            assertThatThrownBy(() -> json.event(null, text.getBytes(UTF_8)))
                    .isInstanceOf(UnreadableEventException.class)
                    .message()
                    .doesNotContain("secret");
        }
        assertThatThrownBy(() -> json.event(null, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}))
                .isInstanceOf(UnreadableEventException.class);
    }

    private CatalogueEvent read(ObjectNode event) throws UnreadableEventException {
        return json.event(event.path("subject").asText().getBytes(UTF_8), bytes(event));
    }

    private static byte[] bytes(ObjectNode event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode sample(String name) throws Exception {
        return (ObjectNode) JSON.readTree(EventSchemas.text("renkei/samples/" + name));
    }
}
