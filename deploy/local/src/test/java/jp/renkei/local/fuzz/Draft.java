package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in the making: valid at first, then spoilt by faults. */
final class Draft {

    private static final int LONGEST_NOTE = 80;

    record Field(String name, String value) {}

    final Operation operation;
    final List<String> faults = new ArrayList<>();
    final Map<String, String> pathValues = new LinkedHashMap<>();
    final List<String> query = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    String method;
    String path;
    String version = "HTTP/1.1";
    Framing framing = Framing.LENGTH;

    /** Whether the HTTP parser may refuse it before the application sees it, and so without a document. */
    boolean bareAnswerAllowed;

    /** Whether its token gives no right to anything. */
    boolean mustBeRefused;

    private @Nullable JsonNode tree;
    private byte[] body = {};

    Draft(Operation operation) {
        this.operation = operation;
        this.method = operation.method();
        this.path = operation.path();
    }

    void note(String fault) {
        faults.add(fault.length() > LONGEST_NOTE ? fault.substring(0, LONGEST_NOTE) + "…" : fault);
    }

    boolean hasBody() {
        return tree != null || body.length > 0;
    }

    @Nullable
    JsonNode tree() {
        return tree;
    }

    void tree(JsonNode changed) {
        tree = changed;
    }

    byte[] body() {
        return tree == null ? body : tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    void body(byte[] bytes) {
        tree = null;
        body = bytes;
    }

    void body(String text) {
        body(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, String value) {
        fields.add(new Field(name, value));
    }

    void remove(String name) {
        fields.removeIf(field -> field.name().equalsIgnoreCase(name));
    }

    void set(String name, String value) {
        remove(name);
        add(name, value);
    }

    /** Whether a right is asked for that the operation's own path and method need. */
    boolean asksForRight() {
        return !operation.open() && method.equals(operation.method()) && path.equals(operation.path());
    }

    private String target() {
        String target = path;
        for (Map.Entry<String, String> value : pathValues.entrySet()) {
            target = target.replace("{" + value.getKey() + "}", value.getValue());
        }
        return query.isEmpty() ? target : target + "?" + String.join("&", query);
    }

    /** The bytes that go over the wire. */
    byte[] bytes() {
        byte[] content = body();
        StringBuilder head = new StringBuilder();
        head.append((method + " " + target() + " " + version).strip()).append("\r\n");
        fields.forEach(field ->
                head.append(field.name()).append(": ").append(field.value()).append("\r\n"));
        return framing.frame(head.toString(), content, method);
    }
}
