package jp.renkei.edge.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which of a document's schemas callers send and which they read. */
final class SchemaReach {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    SchemaReach(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Names of schemas that stand in answers and never in requests. */
    Set<String> onlyInAnswers(OpenAPI document) {
        var sent = new HashSet<String>();
        var read = new HashSet<String>();
        for (var path : document.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                bodies(operation).forEach(schema -> collect(schema, sent));
                answers(operation).forEach(schema -> collect(schema, read));
            }
        }
        read.removeAll(sent);
        return read;
    }

    private static Stream<Schema> bodies(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.of()
                : schemas(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream()
                        .filter(type -> type.getSchema() != null)
                        .map(type -> type.getSchema());
    }

    private void collect(Schema schema, Set<String> names) {
        var ref = schema.getRef();
        if (ref != null && ref.startsWith(PREFIX)) {
            var name = ref.substring(PREFIX.length());
            if (names.add(name) && schemas.containsKey(name)) {
                collect(schemas.get(name), names);
            }
        }
        parts(schema).forEach(part -> collect(part, names));
    }

    private static Stream<Schema> parts(Schema schema) {
        var properties = schema.getProperties();
        return Stream.of(
                        properties == null ? Set.<Schema>of() : properties.values(),
                        orNone(schema.getAllOf()),
                        orNone(schema.getOneOf()),
                        orNone(schema.getAnyOf()),
                        orNone(schema.getItems()),
                        orNone(schema.getAdditionalPropertiesSchema()))
                .flatMap(Collection::stream);
    }

    private static Collection<Schema> orNone(Collection<Schema> schemas) {
        return schemas == null ? Set.of() : schemas;
    }

    private static Collection<Schema> orNone(Schema schema) {
        return schema == null ? Set.of() : Set.of(schema);
    }
}
