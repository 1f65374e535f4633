package jp.renkei.edge.mapping;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import jp.renkei.edge.header.RequestId;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The log line of an answer that is not the caller's fault: method, route and request id, never what a person wrote. */
final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final String LINE = "%s %s answered %d, request %s";

    private Faults() {}

    /** A trace only where nobody foresaw the fault: that the database is away is said by its name. */
    static void log(Problem problem, @Nullable Throwable thrown, RoutingContext context, String route) {
        var method = context.request().method().name();
        var status = problem.type().status();
        var id = RequestId.of(context);
        if (problem.type() == ProblemType.INTERNAL) {
            LOG.errorf(thrown, LINE, method, route, status, id);
        } else if (status >= 500) {
            LOG.warnf(LINE + ": %s", method, route, status, id, name(thrown));
        }
    }

    /** Such as {@code /api/v1/issues/{id}}; a dash when no resource was found. */
    static String route(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return "-";
        }
        var onClass = Stream.<Class<?>>iterate(resource.getResourceClass(), type -> type != null, Class::getSuperclass)
                .map(Faults::path)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("");
        return (onClass + "/" + path(method)).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String name(@Nullable Throwable thrown) {
        var cause = thrown;
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? "-" : cause.getClass().getName();
    }
}
