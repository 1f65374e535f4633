package jp.renkei.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody who has nothing but an OpenAPI document would have to ask for. */
final class DocumentGaps {

    private static final List<String> WORDS = List.of("operationId", "summary", "description");

    private final JsonNode document;

    DocumentGaps(JsonNode document) {
        this.document = document;
    }

    /** One line a gap, in the order of the document; empty when nothing is missing. */
    List<String> all() {
        return Stream.concat(propertyGaps(), operationGaps()).toList();
    }

    private Stream<String> propertyGaps() {
        return document.at("/components/schemas").properties().stream()
                .flatMap(schema -> properties(schema.getValue())
                        .filter(property -> !isDescribed(property.schema()))
                        .map(property -> schema.getKey() + "." + property.name() + ": no description"));
    }

    private Stream<String> operationGaps() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(operation -> gaps(operation.getValue())
                                .map(gap -> operation.getKey() + " " + path.getKey() + ": " + gap)));
    }

    private Stream<String> gaps(JsonNode operation) {
        List<String> gaps = new ArrayList<>();
        WORDS.stream().filter(word -> isBlank(operation.path(word))).forEach(word -> gaps.add("no " + word));
        for (JsonNode parameter : operation.path("parameters")) {
            if (isBlank(parameter.path("description"))) {
                gaps.add("no description of " + parameter.path("name").asText());
            }
        }
        if (operation.path("responses").properties().stream()
                .noneMatch(response -> response.getKey().startsWith("4"))) {
            gaps.add("no 4xx answer");
        }
        if (!operation.has("security")) {
            gaps.add("nothing said about who may call it");
        }
        for (JsonNode body : operation.at("/requestBody/content")) {
            if (!hasExample(body)) {
                gaps.add("no example of its body");
            }
        }
        return gaps.stream();
    }

    /** Its own, or one for each property that must be sent, of which tools make one. */
    private boolean hasExample(JsonNode body) {
        if (body.has("example") || body.has("examples")) {
            return true;
        }
        JsonNode schema = resolved(body.path("schema"));
        if (schema.has("examples")) {
            return true;
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return properties(schema)
                .filter(property -> required.isEmpty() || required.contains(property.name()))
                .allMatch(property -> resolved(property.schema()).has("examples")
                        || property.schema().has("examples")
                        || property.schema().has("default"));
    }

    private boolean isDescribed(JsonNode schema) {
        return !isBlank(schema.path("description")) || !isBlank(resolved(schema).path("description"));
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : schema;
    }

    private static Stream<Property> properties(JsonNode schema) {
        return schema.path("properties").properties().stream()
                .map(property -> new Property(property.getKey(), property.getValue()));
    }

    private static boolean isBlank(JsonNode text) {
        return text.asText().isBlank();
    }

    private record Property(String name, JsonNode schema) {}
}
