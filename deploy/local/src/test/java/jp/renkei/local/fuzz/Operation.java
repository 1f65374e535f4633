package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * One operation as its service's OpenAPI document describes it, schemas without references.
 *
 * @param body the schema of the body; missing when there is none
 * @param open whether it answers without a token
 */
record Operation(String service, String method, String path, List<Parameter> parameters, JsonNode body, boolean open) {

    /** Those that set the whole stack to work: they are asked for, but less often. */
    private static final Set<String> COSTLY = Set.of("replay", "rebuild", "epoch", "audit", "run");

    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    boolean isCostly() {
        return method.equals("POST") && COSTLY.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    List<Parameter> parametersIn(String place) {
        return parameters.stream().filter(each -> each.in().equals(place)).toList();
    }

    /** What the {@code id} in the path names, such as {@code issues}; empty without one. */
    String collection() {
        int brace = path.indexOf("/{id}");
        return brace < 0 ? "" : path.substring(path.lastIndexOf('/', brace - 1) + 1, brace);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
