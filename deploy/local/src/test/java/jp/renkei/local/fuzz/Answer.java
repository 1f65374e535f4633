package jp.renkei.local.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One complete answer.
 *
 * @param head the status line and the fields as they came
 * @param fields values by the fields' names in small letters
 * @param last whether the server closes the connection after it
 */
record Answer(int status, String head, Map<String, List<String>> fields, byte[] body, boolean last) {

    Optional<String> field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
