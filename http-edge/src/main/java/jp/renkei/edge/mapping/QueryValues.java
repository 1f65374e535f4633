package jp.renkei.edge.mapping;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.renkei.edge.json.Expected;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/** Finds out which values of a query string a resource method could not read, because the framework does not tell. */
final class QueryValues {

    private static final Text DETAIL = new Text("クエリーパラメーターの値を読み取れません。", "A query parameter cannot be read.");

    private record Value(String name, Class<?> type) {}

    private QueryValues() {}

    /** Empty when every value of the query can be read; sorted by name otherwise. */
    static Optional<Problem> unreadable(Method resource, MultivaluedMap<String, String> query) {
        List<Violation> violations = Arrays.stream(resource.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .flatMap(field -> value(field, field.getName(), field.getGenericType()))
                        : value(parameter, parameter.getName(), parameter.getParameterizedType()))
                .filter(value -> query.getOrDefault(value.name(), List.of()).stream()
                        .anyMatch(text -> !Conversion.possible(text, value.type())))
                .map(value -> new Violation(value.name(), "query", Expected.of(value.type())))
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.MALFORMED, DETAIL, violations));
    }

    private static Stream<Value> value(AnnotatedElement element, String javaName, Type declared) {
        var type = declared instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : declared;
        return Binding.of(element, javaName)
                .filter(binding -> binding.in().equals("query") && type instanceof Class<?>)
                .map(binding -> new Value(binding.name(), (Class<?>) type))
                .stream();
    }
}
