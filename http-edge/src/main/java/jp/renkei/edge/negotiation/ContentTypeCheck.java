package jp.renkei.edge.negotiation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/**
 * Refuses a Content-Type that names no type (RFC 9110 section 8.3); whether a resource reads it, the resource declares. The
 * type of no body says nothing (clients name one out of habit): it counts as empty JSON, so that the resource says whether
 * it wants a body.
 */
@ApplicationScoped
public class ContentTypeCheck {

    private static final int EARLY = 9_900;
    private static final String HEADER = "Content-Type";

    void register(@Observes Filters filters) {
        filters.register(ContentTypeCheck::check, EARLY);
    }

    private static void check(RoutingContext context) {
        var given = context.request().headers().getAll(HEADER);
        if (given.size() > 1 || !given.stream().allMatch(ContentTypeCheck::namesAType)) {
            context.fail(Problem.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new Text(
                            "Content-Type ヘッダーに application/json などの形式を1つ指定してください。",
                            "Name one type, such as application/json, in the Content-Type header.")));
            return;
        }
        if (!hasBody(context.request())) {
            context.request().headers().set(HEADER, MediaType.APPLICATION_JSON);
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    private static boolean namesAType(String header) {
        return !header.contains("*") && MediaRange.of(header).isPresent();
    }
}
