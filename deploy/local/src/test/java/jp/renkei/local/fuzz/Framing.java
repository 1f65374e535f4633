package jp.renkei.local.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** How a request says where its body ends (RFC 9112, section 6). */
enum Framing {
    LENGTH,
    CHUNKED,
    CHUNK_EXTENSIONS_AND_TRAILER,
    LENGTH_AND_CHUNKED,
    LENGTH_ZERO_AND_CHUNKED,
    TWO_EQUAL_LENGTHS,
    TWO_DIFFERENT_LENGTHS,
    LENGTH_IS_NO_NUMBER,
    LENGTH_NEGATIVE,
    LENGTH_HUGE,
    UNKNOWN_CODING,
    CHUNKED_TWICE,
    CHUNKED_NOT_LAST,
    CHUNK_SIZE_IS_NO_NUMBER,
    CHUNK_SIZE_HUGE;

    /** Whether one that the server accepts must be answered as any other request. */
    boolean isValid() {
        return ordinal() <= CHUNK_EXTENSIONS_AND_TRAILER.ordinal();
    }

    /** Whether the head is sound and the parser gives up in the body, where it may only close (RFC 9112 section 7.1). */
    boolean breaksInTheBody() {
        return this == CHUNK_SIZE_IS_NO_NUMBER || this == CHUNK_SIZE_HUGE;
    }

    byte[] frame(String head, byte[] body, String method) {
        int length = body.length;
        return switch (this) {
            case LENGTH ->
                length > 0 || method.equals("POST") || method.equals("PUT")
                        ? plain(head + "Content-Length: " + length + "\r\n", body)
                        : plain(head, body);
            case CHUNKED -> chunked(head + "Transfer-Encoding: chunked\r\n", body, "", "");
            case CHUNK_EXTENSIONS_AND_TRAILER ->
                chunked(head + "Transfer-Encoding: chunked\r\n", body, ";a=\"b\"", "X-Trailer: 1\r\n");
            case LENGTH_AND_CHUNKED ->
                chunked(head + "Content-Length: " + length + "\r\nTransfer-Encoding: chunked\r\n", body, "", "");
            case LENGTH_ZERO_AND_CHUNKED ->
                chunked(head + "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n", body, "", "");
            case TWO_EQUAL_LENGTHS ->
                plain(head + "Content-Length: " + length + "\r\nContent-Length: " + length + "\r\n", body);
            case TWO_DIFFERENT_LENGTHS -> plain(head + "Content-Length: " + length + "\r\nContent-Length: 1\r\n", body);
            case LENGTH_IS_NO_NUMBER -> plain(head + "Content-Length: 0x10\r\n", body);
            case LENGTH_NEGATIVE -> plain(head + "Content-Length: -1\r\n", body);
            case LENGTH_HUGE -> plain(head + "Content-Length: 99999999999999999999\r\n", body);
            case UNKNOWN_CODING -> chunked(head + "Transfer-Encoding: xchunked\r\n", body, "", "");
            case CHUNKED_TWICE -> chunked(head + "Transfer-Encoding: chunked, chunked\r\n", body, "", "");
            case CHUNKED_NOT_LAST -> chunked(head + "Transfer-Encoding: chunked, gzip\r\n", body, "", "");
            case CHUNK_SIZE_IS_NO_NUMBER ->
                plain(head + "Transfer-Encoding: chunked\r\n", ascii("zz\r\n{}\r\n0\r\n\r\n"));
            case CHUNK_SIZE_HUGE ->
                plain(head + "Transfer-Encoding: chunked\r\n", ascii("ffffffffffffffffff\r\n{}\r\n0\r\n\r\n"));
        };
    }

    private static byte[] plain(String head, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** In two pieces, so that the pieces have to be put together. */
    private static byte[] chunked(String head, byte[] body, String extension, String trailer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int half = body.length / 2;
        chunk(bytes, body, 0, half, extension);
        chunk(bytes, body, half, body.length - half, extension);
        bytes.writeBytes(ascii("0\r\n" + trailer + "\r\n"));
        return plain(head, bytes.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream bytes, byte[] body, int from, int length, String extension) {
        if (length > 0) {
            bytes.writeBytes(ascii(Integer.toHexString(length) + extension + "\r\n"));
            bytes.write(body, from, length);
            bytes.writeBytes(ascii("\r\n"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
