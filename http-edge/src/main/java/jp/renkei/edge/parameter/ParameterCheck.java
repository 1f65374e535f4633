package jp.renkei.edge.parameter;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.renkei.edge.json.Expected;
import jp.renkei.edge.json.Legible;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what a resource method did not ask for or cannot read, because the framework ignores the one and does not tell
 * about the other. Thread-safe.
 */
public class ParameterCheck {

    private static final Text DETAIL = new Text("クエリーパラメーターの指定に誤りがあります。", "Some query parameters are wrong.");

    private final Map<Method, List<Declared>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo uri) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        var declared = known.computeIfAbsent(method, Declared::by);
        checkPath(in("path", declared), uri.getPathParameters());
        var violations = violations(in("query", declared), uri.getQueryParameters());
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemType.MALFORMED, DETAIL, violations);
        }
    }

    /** A path that cannot be read leads nowhere. */
    private static void checkPath(List<Declared> declared, MultivaluedMap<String, String> path) {
        if (unreadable(declared, path).findAny().isPresent()) {
            throw Problem.of(ProblemType.NOT_FOUND, new Text("指定された対象は存在しません。", "There is nothing at this address."));
        }
    }

    private static List<Violation> violations(List<Declared> declared, MultivaluedMap<String, String> query) {
        var names = declared.stream()
                .map(value -> value.place().name())
                .sorted()
                .distinct()
                .toList();
        var unknown = query.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new Violation(name, "query", notOneOf(names)));
        var broken = unreadable(declared, query)
                .map(value -> new Violation(value.place().name(), "query", expected(value)));
        return Stream.concat(unknown, broken)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private static Stream<Declared> unreadable(List<Declared> declared, MultivaluedMap<String, String> given) {
        return declared.stream()
                .filter(value -> given.getOrDefault(value.place().name(), List.of()).stream()
                        .anyMatch(text -> !Conversion.possible(text, value.type())));
    }

    private static Text expected(Declared value) {
        return value.type() == String.class ? Legible.EXPECTED : Expected.of(value.type());
    }

    private static Text notOneOf(List<String> names) {
        return names.isEmpty()
                ? new Text("この URL にクエリーパラメーターはありません。", "This address takes no query parameters.")
                : new Text(
                        "このパラメーターはありません。使えるもの: " + String.join(", ", names),
                        "There is no such parameter. Known: " + String.join(", ", names));
    }

    private static List<Declared> in(String where, List<Declared> declared) {
        return declared.stream()
                .filter(value -> value.place().in().equals(where))
                .toList();
    }
}
