package jp.renkei.edge.limit;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.concurrent.atomic.AtomicLong;
import jp.renkei.edge.problem.Problem;

/** The body of one request, collected while no thread waits for it. Confined to the event loop of its connection. */
final class ArrivingBody {

    private final RoutingContext context;
    private final LastRequest last;
    private final AtomicLong heldByAll;
    private final BodyLimitConfig config;
    private final Buffer body = Buffer.buffer();
    private boolean decided;

    ArrivingBody(RoutingContext context, LastRequest last, AtomicLong heldByAll, BodyLimitConfig config) {
        this.context = context;
        this.last = last;
        this.heldByAll = heldByAll;
        this.config = config;
    }

    /** The request goes on when all is there, or fails. */
    void await() {
        var request = context.request();
        var timer = context.vertx().setTimer(config.time().toMillis(), late -> refuse(BodyProblems.tooSlow()));
        context.addEndHandler(answered -> {
            context.vertx().cancelTimer(timer);
            heldByAll.addAndGet(-body.length());
        });
        request.exceptionHandler(gone -> refuse(BodyProblems.tooSlow()));
        request.handler(this::add);
        request.endHandler(complete -> proceed());
        invite();
        request.resume();
    }

    private void add(Buffer piece) {
        if (decided) {
            return;
        }
        body.appendBuffer(piece);
        var held = heldByAll.addAndGet(piece.length());
        if (body.length() > config.maxSize().asLongValue()) {
            refuse(BodyProblems.tooLarge(config.maxSize().asLongValue()));
        } else if (held > config.all().asLongValue()) {
            refuse(BodyProblems.oneTooMany());
        }
    }

    private void proceed() {
        if (!decided) {
            decided = true;
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void refuse(Problem problem) {
        if (!decided) {
            decided = true;
            last.is(context);
            context.fail(problem);
        }
    }

    /** Callers with much to send ask first (RFC 9110 section 10.1.1). */
    private void invite() {
        var headers = context.request().headers();
        if ("100-continue".equalsIgnoreCase(headers.get("Expect"))) {
            headers.remove("Expect");
            context.response().writeContinue();
        }
    }
}
