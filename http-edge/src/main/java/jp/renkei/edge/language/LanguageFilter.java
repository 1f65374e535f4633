package jp.renkei.edge.language;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Reduces Accept-Language to the language that is spoken, so that whoever reads it later finds nothing odd. */
@ApplicationScoped
public class LanguageFilter {

    private static final int EARLY = 9_900;
    private static final String HEADER = "Accept-Language";

    void register(@Observes Filters filters) {
        filters.register(LanguageFilter::reduce, EARLY);
    }

    private static void reduce(RoutingContext context) {
        var headers = context.request().headers();
        var language = Language.preferredBy(String.join(",", headers.getAll(HEADER)));
        headers.set(HEADER, language.locale().toLanguageTag());
        context.next();
    }
}
