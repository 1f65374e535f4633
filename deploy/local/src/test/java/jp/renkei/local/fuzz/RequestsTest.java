package jp.renkei.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final String DOCUMENT = """
            {"paths": {"/api/v1/notes/{id}": {"put": {
              "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "size", "in": "query", "schema": {"$ref": "#/components/schemas/Size"}}],
              "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["title"],
                "properties": {"title": {"type": "string"}, "codes": {"type": "array", "items": {"type": "string"}}}}}}},
              "security": [{"bearer": []}]}}},
             "components": {"schemas": {"Size": {"type": "integer", "examples": [7]}}}}
            """;

    private static Requests requests(long seed) throws Exception {
        List<Operation> operations = new ApiDocument("notes", new ObjectMapper().readTree(DOCUMENT)).operations();
        return new Requests(
                seed,
                new World(),
                operations,
                List.of(new Credential("valid", "Bearer a.b.c", false)),
                List.of(new Credential("forged", "Bearer x", true)));
    }

    @Test
    void aRequestIsMadeAgainFromSeedAndNumber() throws Exception {
        Requests one = requests(3);
        Requests other = requests(3);
        Set<String> different = new HashSet<>();
        for (int number = 0; number < 500; number++) {
            assertThat(one.draft(number).bytes()).isEqualTo(other.draft(number).bytes());
            different.add(one.draft(number).faults.toString());
        }
        assertThat(different).hasSizeGreaterThan(300);
        assertThat(requests(4).draft(1).bytes()).isNotEqualTo(one.draft(1).bytes());
    }

    @Test
    void aRequestWithoutFaultIsAsTheDocumentSays() throws Exception {
        Requests requests = requests(1);
        int seen = 0;
        for (int number = 0; number < 500; number++) {
            Draft draft = requests.draft(number);
            if (draft.faults.isEmpty()) {
                seen++;
                assertThat(new String(draft.bytes()))
                        .startsWith("PUT /api/v1/notes/01900000-0000-7000-8000-000000000001")
                        .contains("\r\nAuthorization: Bearer a.b.c\r\n")
                        .containsPattern("(\\?size=7)? HTTP/1.1\r\n")
                        .contains("\"title\":\"水道管 " + number % 89 + "\"");
            }
        }
        assertThat(seen).isPositive();
    }
}
