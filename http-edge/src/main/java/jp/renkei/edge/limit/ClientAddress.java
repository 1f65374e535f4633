package jp.renkei.edge.limit;

import io.vertx.core.http.HttpServerRequest;

/** The address that an anonymous caller counts under; of IPv6 the first 64 bits, which one household gets whole. */
final class ClientAddress {

    private ClientAddress() {}

    static String of(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : network(address.hostAddress());
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = java.net.InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (IllegalArgumentException notALiteral) {
            return address;
        }
    }
}
