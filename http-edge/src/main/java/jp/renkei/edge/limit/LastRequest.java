package jp.renkei.edge.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Ends a connection after the answer to a request whose end is in doubt: where a body is announced by Transfer-Encoding,
 * somebody in between may have believed a Content-Length (RFC 9112 section 6.1), and a body that is refused is not read.
 * What follows on the connection may be a part of that body and is not answered. Thread-safe.
 */
@ApplicationScoped
public class LastRequest {

    private static final int BEFORE_EVERYTHING = 11_000;

    /** Closing while the caller still sends would take the answer away from it. */
    private static final long PATIENCE = Duration.ofSeconds(2).toMillis();

    private final Set<HttpConnection> ending =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void register(@Observes Filters filters) {
        filters.register(this::dropLater, BEFORE_EVERYTHING);
    }

    private void dropLater(RoutingContext context) {
        if (!ending.contains(context.request().connection())) {
            context.next();
        }
    }

    void is(RoutingContext context) {
        var request = context.request();
        if (ending.add(request.connection())) {
            context.addHeadersEndHandler(ignored -> context.response().putHeader("Connection", "close"));
            context.addEndHandler(ignored -> close(context, request));
        }
    }

    private static void close(RoutingContext context, HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        context.vertx().setTimer(PATIENCE, timer -> request.connection().close());
        request.handler(dropped -> {});
        request.resume();
    }
}
