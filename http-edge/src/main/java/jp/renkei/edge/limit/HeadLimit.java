package jp.renkei.edge.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Refuses addresses and headers that are too long with a problem document; the parser's limits lie above. */
@ApplicationScoped
public class HeadLimit {

    private static final int AFTER_THE_REQUEST_ID = 9_990;
    /** The colon, the blank and the end of a line. */
    private static final int AROUND = 4;

    private final long address;
    private final long headers;

    HeadLimit(HeadLimitConfig config) {
        address = config.address().asLongValue();
        headers = config.headers().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > address) {
            context.fail(tooLong(ProblemType.ADDRESS_TOO_LONG, "URL", "The address", address));
        } else if (size(context) > headers) {
            context.fail(tooLong(ProblemType.HEADERS_TOO_LARGE, "リクエストヘッダー", "All headers together", headers));
        } else {
            context.next();
        }
    }

    private static long size(RoutingContext context) {
        return context.request().headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length() + AROUND)
                .sum();
    }

    private static Problem tooLong(ProblemType type, String ja, String en, long maximum) {
        return Problem.of(
                type,
                new Text(
                        "%sは %,d バイト以内にしてください。".formatted(ja, maximum),
                        "%s must not exceed %,d bytes.".formatted(en, maximum)));
    }
}
