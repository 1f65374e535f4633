package jp.renkei.edge.header;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sets the security headers on every answer, errors included, unless a resource set its own. */
@ApplicationScoped
public class AnswerHeaders {

    private static final int FIRST = 10_000;

    private final AnswerHeaderConfig config;

    AnswerHeaders(AnswerHeaderConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    prepare(context);
                    context.next();
                },
                FIRST);
    }

    /** Also for a request that broke before it came to the filters; a second time changes nothing. */
    public void prepare(RoutingContext context) {
        RequestId.assign(context);
        context.addHeadersEndHandler(ignored -> complete(context));
    }

    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        unlessSet(headers, "X-Content-Type-Options", "nosniff");
        unlessSet(headers, "X-Frame-Options", "DENY");
        unlessSet(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        unlessSet(headers, "Referrer-Policy", "no-referrer");
        config.strictTransportSecurity().ifPresent(value -> unlessSet(headers, "Strict-Transport-Security", value));
        if (headers.contains("Location")) {
            headers.set("Location", OwnAddress.relative(headers.get("Location"), context.request()));
        }
        if (context.request().headers().contains("Authorization")
                || context.response().getStatusCode() >= 400) {
            unlessSet(headers, "Cache-Control", "no-store");
        }
    }

    private static void unlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
