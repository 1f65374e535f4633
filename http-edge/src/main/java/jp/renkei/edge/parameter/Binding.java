package jp.renkei.edge.parameter;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The place in a request that a parameter, field or record component is bound to.
 *
 * @param in {@code query}, {@code path} or {@code header}
 */
public record Binding(String name, String in) {

    /** Empty when the element is not bound by an annotation: it is the body then. */
    public static Optional<Binding> of(AnnotatedElement element, String javaName) {
        for (var annotation : element.getAnnotations()) {
            var binding = switch (annotation) {
                case QueryParam query -> new Binding(query.value(), "query");
                case RestQuery query -> new Binding(or(query.value(), javaName), "query");
                case PathParam path -> new Binding(path.value(), "path");
                case RestPath path -> new Binding(or(path.value(), javaName), "path");
                case HeaderParam header -> new Binding(header.value(), "header");
                case RestHeader header -> new Binding(or(header.value(), javaName), "header");
                default -> null;
            };
            if (binding != null) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }

    private static String or(String given, String javaName) {
        return given.isEmpty() ? javaName : given;
    }
}
