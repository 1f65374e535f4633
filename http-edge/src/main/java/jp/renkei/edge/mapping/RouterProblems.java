package jp.renkei.edge.mapping;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.renkei.edge.limit.RateLimit;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemDocument;
import jp.renkei.edge.problem.ProblemType;
import org.jboss.logging.Logger;

/** Answers with a problem document what never reaches a resource: broken tokens, bodies too large, unknown routes. */
@ApplicationScoped
public class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);

    private final RateLimit rateLimit;

    RouterProblems(RateLimit rateLimit) {
        this.rateLimit = rateLimit;
    }

    void registerFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route().last().handler(context -> write(context, StandardProblems.of(404)));
    }

    private void fail(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        var failure = context.failure();
        var problem = failure == null ? StandardProblems.of(context.statusCode()) : Explanation.of(failure);
        if (problem.type().status() >= 500) {
            LOG.errorf(
                    failure,
                    "%s answered %d",
                    context.request().method(),
                    problem.type().status());
        }
        write(context, problem.type() == ProblemType.UNAUTHENTICATED ? slowed(context, problem) : problem);
    }

    /** Guessing tokens counts against the address it comes from. */
    private Problem slowed(RoutingContext context, Problem problem) {
        return rateLimit.exceededByAddress(context).orElse(problem);
    }

    private static void write(RoutingContext context, Problem problem) {
        var document = ProblemDocument.of(problem, context);
        var response = context.response().setStatusCode(problem.type().status());
        response.putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Content-Language", document.language().locale().toLanguageTag())
                .putHeader("Vary", "Accept-Language");
        problem.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(document.bytes()));
    }
}
