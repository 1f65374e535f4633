package jp.renkei.edge.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrivalTimerTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new HttpRequestDecoder(), new ArrivalTimer(Duration.ofSeconds(20)));

    @BeforeEach
    void stopTheClock() {
        connection.freezeTime();
    }

    @Test
    void aHeadThatDripsEndsTheConnection() {
        drip("GET / HTTP/1.1\r\nHost: x");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aHeadThatComesInTimeIsTakenInPieces() {
        receive("GET / HTTP/1.1\r\n");
        pass(19);
        receive("Host: x\r\n\r\n");
        pass(60);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void whatWaitsForItsAnswerOrForTheNextRequestIsLeftAlone() {
        receive(GET);
        pass(60);
        answer(HttpResponseStatus.OK);
        pass(60);
        receive(GET);
        pass(60);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void theNextHeadCountsOnceTheAnswerIsOut() {
        receive(GET);
        receive("GET / H");
        pass(60);
        assertThat(connection.isOpen()).isTrue();
        answer(HttpResponseStatus.OK);
        drip("TTP/1.1\r\nHost: xxxxxxxx");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aBodyIsNotTimedWhileItsRequestIsOpen() {
        receive("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n");
        answer(HttpResponseStatus.CONTINUE);
        drip("a".repeat(30));
        assertThat(connection.isOpen()).isTrue();
        answer(HttpResponseStatus.UNAUTHORIZED);
        drip("a".repeat(30));
        assertThat(connection.isOpen()).isFalse();
    }

    /** One byte a second. */
    private void drip(String bytes) {
        bytes.chars().forEach(next -> {
            if (connection.isOpen()) {
                receive(Character.toString(next));
                pass(1);
            }
        });
    }

    private void receive(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, UTF_8));
    }

    private void answer(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runPendingTasks();
    }
}
