package jp.renkei.edge.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses what is too much after the token was read and before anything is done for it. */
@ApplicationScoped
public class RateLimitFilter {

    /** Quarkus authenticates at 200 and authorises at 100. */
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORISATION = 150;

    private final RateLimit limit;

    RateLimitFilter(RateLimit limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BETWEEN_AUTHENTICATION_AND_AUTHORISATION);
    }

    private void check(RoutingContext context) {
        limit.exceeded(context).ifPresentOrElse(context::fail, context::next);
    }
}
