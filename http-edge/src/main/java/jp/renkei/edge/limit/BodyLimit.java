package jp.renkei.edge.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes a body in before a thread is given to its request, and refuses it with a problem document when it is too large, too
 * slow or one too many: by its announced length, or while it arrives. Thread-safe.
 */
@ApplicationScoped
public class BodyLimit {

    private static final int BEFORE_AUTHENTICATION = 9_000;
    /** Nobody fills the memory who is not let in; Quarkus authorises at 100, the rate is limited at 150. */
    private static final int BEFORE_AUTHORISATION = 120;

    private final BodyLimitConfig config;
    private final LastRequest last;
    private final AtomicLong held = new AtomicLong();

    BodyLimit(BodyLimitConfig config, LastRequest last) {
        this.config = config;
        this.last = last;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkLength, BEFORE_AUTHENTICATION);
        filters.register(this::takeIn, BEFORE_AUTHORISATION);
    }

    private void checkLength(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        var tooLarge = length != null && (!length.matches("[0-9]{1,18}") || Long.parseLong(length) > maximum());
        if (tooLarge || inPieces(context.request())) {
            last.is(context);
        }
        if (tooLarge) {
            context.fail(BodyProblems.tooLarge(maximum()));
        } else {
            context.next();
        }
    }

    private void takeIn(RoutingContext context) {
        var request = context.request();
        var announced = request.headers().contains("Content-Length") || inPieces(request);
        if (announced && !request.isEnded()) {
            new ArrivingBody(context, last, held, config).await();
        } else {
            context.next();
        }
    }

    /** Bytes of all bodies that are being received or answered. */
    long held() {
        return held.get();
    }

    private long maximum() {
        return config.maxSize().asLongValue();
    }

    private static boolean inPieces(HttpServerRequest request) {
        return request.headers().contains("Transfer-Encoding");
    }
}
