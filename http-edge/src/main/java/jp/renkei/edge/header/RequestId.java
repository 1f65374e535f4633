package jp.renkei.edge.header;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** The id that ties an answer to its log lines; taken over from a gateway when it is a plain word. */
public final class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";

    private RequestId() {}

    static void assign(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && given.matches("[A-Za-z0-9-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
    }

    /** The id of this request; a fresh one when the request broke before it was given one. */
    public static String of(RoutingContext context) {
        String id = context.get(KEY);
        return id == null ? UUID.randomUUID().toString() : id;
    }
}
