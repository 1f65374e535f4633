package jp.renkei.edge.header;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id that ties an answer to its log lines; taken over from a gateway when it is a plain word. */
public final class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";

    private RequestId() {}

    /** Once for a request; an address that is sent on (reroute) loses what was written to its answer. */
    static void assign(RoutingContext context) {
        String id = context.get(KEY);
        if (id == null) {
            id = chosen(context.request().getHeader(HEADER));
            context.put(KEY, id);
            MDC.put(KEY, id);
        }
        context.response().putHeader(HEADER, id);
    }

    private static String chosen(@Nullable String given) {
        return given != null && given.matches("[A-Za-z0-9-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
    }

    public static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
