package jp.renkei.edge.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends one byte after the other, often enough that no connection is ever silent. */
final class Drips implements AutoCloseable {

    private static final int EVERY_MILLIS = 300;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();

    /** Until the socket does not take any more. */
    void into(Socket socket) {
        clockwork.scheduleAtFixedRate(() -> drip(socket), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** What the server sent; a drop that crosses its closing makes a reset out of an end. */
    String untilClosed(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException reset) {
            if (!reset.getMessage().contains("reset")) {
                throw reset;
            }
        }
        return received.toString(UTF_8);
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
