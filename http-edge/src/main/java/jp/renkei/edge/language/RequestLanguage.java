package jp.renkei.edge.language;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The language of the current request, from its Accept-Language header. */
@RequestScoped
public class RequestLanguage {

    private final Language language;

    RequestLanguage(RoutingContext request) {
        this.language = Language.preferredBy(request.request().getHeader("Accept-Language"));
    }

    public Language get() {
        return language;
    }
}
