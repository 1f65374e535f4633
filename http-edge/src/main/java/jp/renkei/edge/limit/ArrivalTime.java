package jp.renkei.edge.limit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;

/**
 * Gives each connection that a server of this process accepts its {@link ArrivalTimer}. The server's own time limit counts
 * silence only, and offers no place for another: the acceptors are the first that know a connection.
 */
@ApplicationScoped
public class ArrivalTime {

    private static final String ACCEPTED = "renkei-accepted";
    private static final String PARSER = "httpDecoder";
    private static final String REQUESTS = "handler";

    private final VertxInternal vertx;
    private final Duration time;

    ArrivalTime(Vertx vertx, HeadLimitConfig config) {
        this.vertx = (VertxInternal) vertx;
        this.time = config.time();
    }

    void plain(@ObservesAsync HttpServerStart started) {
        watchAcceptors();
    }

    void encrypted(@ObservesAsync HttpsServerStart started) {
        watchAcceptors();
    }

    private void watchAcceptors() {
        for (var acceptor : vertx.getAcceptorEventLoopGroup()) {
            acceptor.execute(() -> ((SingleThreadEventLoop) acceptor)
                    .registeredChannelsIterator()
                    .forEachRemaining(this::watch));
        }
    }

    private void watch(Channel channel) {
        if (channel instanceof ServerChannel && channel.pipeline().get(ACCEPTED) == null) {
            channel.pipeline().addFirst(ACCEPTED, new Accepted());
        }
    }

    /** Of the channel that accepts: what it reads are connections. */
    private final class Accepted extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            ((Channel) connection).pipeline().addFirst(new BeforeTheParser());
            context.fireChannelRead(connection);
        }
    }

    /** Waits for the parser, which comes after the handshake where there is one, and leaves its place to the timer. */
    private final class BeforeTheParser extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            context.fireChannelActive();
            install(context);
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            context.fireChannelReadComplete();
            install(context);
        }

        private void install(ChannelHandlerContext context) {
            var pipeline = context.pipeline();
            if (pipeline.get(PARSER) != null && pipeline.get(REQUESTS) != null) {
                pipeline.addBefore(REQUESTS, "renkei-arrival", new ArrivalTimer(time));
                pipeline.remove(this);
            }
        }
    }
}
