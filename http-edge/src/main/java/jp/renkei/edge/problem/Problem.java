package jp.renkei.edge.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.edge.language.Text;

/** An error meant for the caller. Immutable; carries no stack trace because it is an answer, not a fault. */
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final Text detail;
    private final List<Violation> violations;
    private final Map<String, Object> members;
    private final Map<String, String> headers;

    private Problem(
            ProblemType type,
            Text detail,
            List<Violation> violations,
            Map<String, Object> members,
            Map<String, String> headers) {
        super(detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.members = members;
        this.headers = headers;
    }

    public static Problem of(ProblemType type, Text detail) {
        return of(type, detail, List.of());
    }

    public static Problem of(ProblemType type, Text detail, List<Violation> violations) {
        return new Problem(type, detail, violations, Map.of(), Map.of());
    }

    /**
     * A copy with one more member in the document; {@link Text} values are written in the caller's language.
     *
     * @throws IllegalArgumentException for the name of a member that every problem has
     */
    public Problem with(String name, Object value) {
        if (ProblemDocument.RESERVED.contains(name)) {
            throw new IllegalArgumentException("Every problem has a member '" + name + "' of its own");
        }
        return new Problem(type, detail, violations, plus(members, name, value), headers);
    }

    /** A copy that sets one more header on the answer. */
    public Problem header(String name, String value) {
        return new Problem(type, detail, violations, members, plus(headers, name, value));
    }

    /** A copy that asks the caller to wait; rounded up to whole seconds, at least one. */
    public Problem retryAfter(Duration wait) {
        return header(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(name, value);
        return copy;
    }
}
