package jp.renkei.edge.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads a request target (RFC 9112 section 3.2) that may carry raw UTF-8, as {@code curl '…?q=会津'} sends it. */
final class TypedAddress {

    private TypedAddress() {}

    /**
     * The target with raw bytes and spaces percent-encoded; empty when it is broken otherwise.
     *
     * @param target as the server decoded it: one character a byte
     */
    static Optional<String> encoded(String target) {
        var encoded = new StringBuilder(target.length());
        target.chars().forEach(c -> {
            if (c > 0x20 && c < 0x7f) {
                encoded.append((char) c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        });
        return valid(encoded.toString()) ? Optional.of(encoded.toString()) : Optional.empty();
    }

    private static boolean valid(String target) {
        try {
            return new URI(target).getPath() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
