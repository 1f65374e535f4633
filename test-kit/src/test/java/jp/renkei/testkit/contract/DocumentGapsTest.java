package jp.renkei.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentGapsTest {

    @Test
    void nothingIsMissingWhereEverythingIsSaid() throws Exception {
        assertThat(gaps("""
                {"paths": {"/notes": {"post": {
                   "operationId": "add", "summary": "Add", "description": "Adds one.", "security": [],
                   "parameters": [{"name": "dry", "description": "Only try."}],
                   "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                   "responses": {"200": {}, "400": {}}}}},
                 "components": {"schemas": {
                   "Colour": {"type": "string", "description": "Its colour."},
                   "Note": {"required": ["title"], "properties": {
                     "title": {"description": "In one line.", "examples": ["milk"]},
                     "colour": {"$ref": "#/components/schemas/Colour"}}}}}}
                """)).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamed() throws Exception {
        assertThat(gaps("""
                {"paths": {"/notes": {"post": {
                   "parameters": [{"name": "dry"}],
                   "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                   "responses": {"200": {}}}}},
                 "components": {"schemas": {
                   "Colour": {"type": "string"},
                   "Note": {"required": ["title"], "properties": {
                     "title": {"description": " "},
                     "colour": {"$ref": "#/components/schemas/Colour"}}}}}}
                """))
                .containsExactly(
                        "Note.title: no description",
                        "Note.colour: no description",
                        "post /notes: no operationId",
                        "post /notes: no summary",
                        "post /notes: no description",
                        "post /notes: no description of dry",
                        "post /notes: no 4xx answer",
                        "post /notes: nothing said about who may call it",
                        "post /notes: no example of its body");
    }

    private static List<String> gaps(String document) throws JsonProcessingException {
        return new DocumentGaps(new ObjectMapper().readTree(document)).all();
    }
}
