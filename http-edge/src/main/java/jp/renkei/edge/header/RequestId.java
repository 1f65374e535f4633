package jp.renkei.edge.header;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** The id that ties an answer to its log lines; taken over from a gateway when it is a plain word. */
public final class RequestId {

    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";

    private RequestId() {}

    /** False when the request has one already. */
    static boolean assign(RoutingContext context) {
        if (context.get(KEY) != null) {
            return false;
        }
        var given = context.request().getHeader(HEADER);
        var id = given != null && given.matches("[A-Za-z0-9-]{8,64}")
                ? given
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        return true;
    }

    public static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
