package jp.renkei.edge.limit;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a connection that has been in the middle of a head for too long, however busily single bytes arrive; the same holds for
 * what is left of a body after its request was answered. Time does not count while a request waits for its answer. Stands
 * behind the parser and confined to the event loop of its connection.
 */
final class ArrivalTimer extends ChannelDuplexHandler {

    private final Duration time;
    private @Nullable ScheduledFuture<?> running;
    private int unanswered;
    /** Bytes came that are not the end of anything. */
    private boolean arriving;

    private boolean inBody;
    private boolean parsed;

    ArrivalTimer(Duration time) {
        this.time = time;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        parsed = true;
        if (message instanceof HttpRequest) {
            stop();
            unanswered++;
            inBody = true;
        }
        if (message instanceof LastHttpContent) {
            stop();
            inBody = false;
        }
        arriving = inBody;
        context.fireChannelRead(message);
    }

    /** Comes after each piece that the socket gave, also when the parser made nothing of it yet. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        arriving |= !parsed;
        parsed = false;
        if (arriving && unanswered == 0 && running == null) {
            running = context.executor().schedule(() -> expire(context), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        var preliminary = message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (message instanceof LastHttpContent && !preliminary) {
            unanswered--;
        }
        context.write(message, promise);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void expire(ChannelHandlerContext context) {
        running = null;
        if (inBody) {
            context.close();
        } else {
            var answer = new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.REQUEST_TIMEOUT, Unpooled.EMPTY_BUFFER);
            answer.headers()
                    .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                    .set(HttpHeaderNames.CONTENT_LENGTH, HttpHeaderValues.ZERO);
            context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }
}
