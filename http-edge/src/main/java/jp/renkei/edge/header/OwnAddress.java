package jp.renkei.edge.header;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Takes the name that a caller gave this server out of the answer: whoever reads a stored answer may know another. */
final class OwnAddress {

    private OwnAddress() {}

    /** A reference relative to the server (RFC 9110 section 10.2.2) when it points at this server, else as it was. */
    static String relative(String location, HttpServerRequest request) {
        var host = name(request);
        for (var scheme : new String[] {"http://", "https://"}) {
            var start = scheme + host + "/";
            if (host != null && location.startsWith(start)) {
                return location.substring(start.length() - 1);
            }
        }
        return location;
    }

    private static @Nullable String name(HttpServerRequest request) {
        var header = request.getHeader("Host");
        return header == null && request.authority() != null
                ? request.authority().toString()
                : header;
    }
}
