package jp.renkei.edge.mapping;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import jp.renkei.edge.header.AnswerHeaders;
import jp.renkei.edge.limit.RateLimit;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemDocument;
import jp.renkei.edge.problem.ProblemType;

/** Answers with a problem document what never reaches a resource: broken tokens, bodies too large, unknown routes. */
@ApplicationScoped
public class RouterProblems {

    private static final Set<ProblemType> REFUSED_TOKENS =
            EnumSet.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);

    private final RateLimit rateLimit;
    private final AnswerHeaders headers;

    RouterProblems(RateLimit rateLimit, AnswerHeaders headers) {
        this.rateLimit = rateLimit;
        this.headers = headers;
    }

    void registerFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route().last().handler(context -> write(context, StandardProblems.of(404)));
    }

    private void fail(RoutingContext context) {
        if (context.response().ended()) {
            // Who still worked on it, such as a thread that waited for the body, comes too late with its own answer.
            return;
        }
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        headers.prepare(context);
        var problem = explained(context);
        Faults.log(problem, context.failure(), context, "-");
        write(context, REFUSED_TOKENS.contains(problem.type()) ? slowed(context, problem) : problem);
    }

    /** The router knows some faults of the caller by their status only, such as a Host that is missing. */
    private static Problem explained(RoutingContext context) {
        var status = context.statusCode();
        var problem = context.failure() == null ? StandardProblems.of(status) : ThrowableMapper.of(context.failure());
        return problem.type() == ProblemType.INTERNAL && status >= 400 && status < 500
                ? StandardProblems.of(status)
                : problem;
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
