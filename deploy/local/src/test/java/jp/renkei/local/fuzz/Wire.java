package jp.renkei.local.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** One connection to one service, kept open as long as both sides like. For one thread. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /** What fits into the buffers on the way, so that writing cannot wait for the server to read. */
    private static final int WRITTEN_AT_ONCE = 32 * 1024;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable AnswerReader reader;

    Wire(int port) {
        this.port = port;
    }

    /** Sends it and waits for the answer. A kept connection that the server has closed meanwhile is opened again. */
    Answer exchange(Draft draft) throws IncompleteAnswer {
        byte[] request = draft.bytes();
        boolean kept = socket != null;
        try {
            return exchange(request, draft);
        } catch (IncompleteAnswer incomplete) {
            close();
            if (kept && !incomplete.begun()) {
                return exchange(request, draft);
            }
            throw incomplete;
        }
    }

    private Answer exchange(byte[] request, Draft draft) throws IncompleteAnswer {
        try {
            Socket open = open();
            boolean large = request.length > WRITTEN_AT_ONCE;
            if (large) {
                Thread.ofVirtual().start(() -> write(open, request));
            } else {
                write(open, request);
            }
            Answer answer = reader.read(draft.method.equals("HEAD"));
            // Nobody knows what the server takes for the beginning of the next request.
            if (answer.last()
                    || large
                    || draft.bareAnswerAllowed
                    || answer.status() == 101
                    || draft.method.equals("CONNECT")) {
                close();
            }
            return answer;
        } catch (IncompleteAnswer incomplete) {
            close();
            throw incomplete;
        } catch (IOException refused) {
            close();
            throw new IncompleteAnswer("no connection: " + refused.getMessage(), false);
        }
    }

    private Socket open() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            reader = new AnswerReader(new BufferedInputStream(socket.getInputStream(), 32 * 1024));
        }
        return socket;
    }

    /** A server may answer and close before it has read everything; the answer is what counts. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException closed) {
            // Whoever reads finds out.
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            socket = null;
        }
    }
}
