package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.renkei.local.fuzz.Operation.Parameter;

/** The OpenAPI document that a service answers with. */
record ApiDocument(String service, JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Schemas that contain themselves end somewhere. */
    private static final int DEPTH = 12;

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, item, operation));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, JsonNode item, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode place : List.of(item, operation)) {
            place.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(parameter, DEPTH))));
        }
        JsonNode body = resolved(operation.path("requestBody"), DEPTH).at("/content/application~1json/schema");
        return new Operation(
                service, method.toUpperCase(java.util.Locale.ROOT), path, parameters, body, isOpen(operation));
    }

    private static Parameter parameter(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        if (parameter.has("example") && schema instanceof ObjectNode own) {
            own.set("example", parameter.get("example"));
        }
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                schema);
    }

    private boolean isOpen(JsonNode operation) {
        JsonNode security = operation.has("security") ? operation.get("security") : root.path("security");
        for (JsonNode way : security) {
            if (!way.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A copy with the parts that references and {@code allOf} point to in their place. */
    private JsonNode resolved(JsonNode node, int depth) {
        if (depth == 0) {
            return node.deepCopy();
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(resolved(element, depth - 1)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = object.objectNode();
        if (object.path("$ref").isTextual()) {
            merge(copy, root.at(object.get("$ref").asText().substring(1)), depth);
        }
        if (object.path("allOf").isArray()) {
            object.get("allOf").forEach(part -> merge(copy, part, depth));
        }
        object.forEachEntry((name, value) -> {
            if (!name.equals("$ref") && !name.equals("allOf")) {
                copy.set(name, resolved(value, depth - 1));
            }
        });
        return copy;
    }

    private void merge(ObjectNode into, JsonNode part, int depth) {
        if (resolved(part, depth - 1) instanceof ObjectNode object) {
            into.setAll(object);
        }
    }
}
