package jp.renkei.local.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads answers off one connection (RFC 9112, section 6.3), and notices when one is not whole. */
final class AnswerReader {

    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;
    private boolean begun;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    /** The next final answer; {@code noBody} when the request was a HEAD. */
    Answer read(boolean noBody) throws IncompleteAnswer {
        begun = false;
        try {
            Answer answer = readOne(noBody);
            while (answer.status() < 200 && answer.status() != 101) {
                answer = readOne(noBody);
            }
            return answer;
        } catch (SocketTimeoutException timeout) {
            throw new IncompleteAnswer("nothing came for too long", begun);
        } catch (IncompleteAnswer incomplete) {
            throw incomplete;
        } catch (IOException | NumberFormatException broken) {
            throw new IncompleteAnswer(broken.getClass().getSimpleName() + " " + broken.getMessage(), begun);
        }
    }

    private Answer readOne(boolean noBody) throws IOException {
        String statusLine = line();
        if (!statusLine.matches("\\S+/\\d+\\.\\d+ \\d{3}( .*)?")) {
            throw new IncompleteAnswer("no status line: " + statusLine, begun);
        }
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        StringBuilder head = new StringBuilder(statusLine).append('\n');
        Map<String, List<String>> fields = fields(head);
        List<String> connection = fields.getOrDefault("connection", List.of());
        boolean last = !statusLine.startsWith("HTTP/1.1 ")
                || connection.stream()
                        .anyMatch(option -> option.toLowerCase(Locale.ROOT).contains("close"));
        byte[] body = noBody || status < 200 || status == 204 || status == 304 ? new byte[0] : body(fields, last);
        return new Answer(status, head.toString(), fields, body, last);
    }

    private Map<String, List<String>> fields(StringBuilder head) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IncompleteAnswer("no header field: " + line, begun);
            }
            fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return fields;
    }

    private byte[] body(Map<String, List<String>> fields, boolean last) throws IOException {
        if (fields.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return chunks();
        }
        List<String> length = fields.getOrDefault("content-length", List.of());
        if (!length.isEmpty()) {
            return bytes(Integer.parseInt(length.getFirst()));
        }
        if (!last) {
            throw new IncompleteAnswer("nothing says where the body ends", begun);
        }
        return in.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.writeBytes(bytes(size));
            line();
        }
        while (!line().isEmpty()) {
            // A trailer says nothing that is looked at.
        }
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IncompleteAnswer("the body ended after " + bytes.length + " of " + length + " bytes", begun);
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new IncompleteAnswer(begun ? "the head was cut" : "closed without an answer", begun);
            }
            begun = true;
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
