package jp.renkei.edge.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/**
 * Refuses bodies that are too large with a problem document, by their announced length or, when chunked, while reading.
 * The server's own limit lies above and cuts the connection without a word.
 */
@Provider
@ApplicationScoped
public class BodyLimit implements ReaderInterceptor {

    private static final int BEFORE_AUTHENTICATION = 9_000;

    private final long maximum;

    BodyLimit(BodyLimitConfig config) {
        maximum = config.maxSize().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > maximum) {
            context.fail(tooLarge());
        } else {
            context.next();
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new BoundedStream(context.getInputStream(), maximum, this::tooLarge));
        return context.proceed();
    }

    /** The rest of the body is not read, so the connection cannot be used again. */
    private Problem tooLarge() {
        return Problem.of(
                        ProblemType.TOO_LARGE,
                        new Text(
                                "本文は %,d バイト以内にしてください。".formatted(maximum),
                                "The body must not exceed %,d bytes.".formatted(maximum)))
                .with("maximumBytes", maximum)
                .header("Connection", "close");
    }
}
