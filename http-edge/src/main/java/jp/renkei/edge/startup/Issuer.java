package jp.renkei.edge.startup;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import jp.renkei.edge.language.Text;

/** What a production issuer's address must look like. */
final class Issuer {

    private Issuer() {}

    /** Why this address is refused, with {@code %s} for the name of the setting; empty when it is fit for production. */
    static Optional<Text> refusal(String address) {
        if (address.isBlank()) {
            return Optional.of(new Text(
                    "本番環境では %s に発行者 (OIDC) の https の URL を設定してください。",
                    "In production %s must be set to the https address of the OIDC issuer."));
        }
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException broken) {
            return Optional.of(new Text("%s は URL として読み取れません。", "%s is not an address."));
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
            return Optional.of(new Text(
                    "本番環境では %s は https:// で始まる URL でなければなりません。",
                    "In production %s must be an address that starts with https://."));
        }
        return isThisMachine(uri.getHost().toLowerCase(Locale.ROOT))
                ? Optional.of(new Text(
                        "本番環境では %s にこのマシン自身 (localhost など) を指定できません。",
                        "In production %s must not point at this machine (localhost and the like)."))
                : Optional.empty();
    }

    /** No name is resolved: what DNS says may change after the start. */
    private static boolean isThisMachine(String host) {
        if (host.equals("localhost") || host.endsWith(".localhost") || host.equals("localhost.")) {
            return true;
        }
        try {
            var literal = InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""));
            return literal.isLoopbackAddress() || literal.isAnyLocalAddress() || literal.isLinkLocalAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
