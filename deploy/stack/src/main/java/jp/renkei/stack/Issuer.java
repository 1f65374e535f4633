package jp.renkei.stack;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * A demo OpenID Connect issuer on the loopback address. It believes everybody: whoever reaches it can get any token, so it is
 * for tests and the local stack only. Thread-safe.
 */
public final class Issuer implements AutoCloseable {

    /** The issuer's name, which is also its path. */
    static final String ID = "renkei";

    private static final Set<String> PARTNER_SCOPES = Set.of("catalog:read", "matches:read", "webhooks:manage");

    private final MockOAuth2Server server;
    private final int port;

    private Issuer(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the issuer; {@code port} 0 takes the port of the last start on that folder, or any free one. */
    public static Issuer start(Path folder, int port) throws IOException {
        IssuerFolder kept = new IssuerFolder(folder);
        RSAKey key = kept.key();
        int chosen = FreePort.orWanted(port == 0 ? kept.port() : port);
        OAuth2TokenProvider tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key)));
        MockOAuth2Server server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, tokens, Set.of(new PartnerTokens(PARTNER_SCOPES))));
        server.start(InetAddress.getLoopbackAddress(), chosen);
        kept.rememberPort(chosen);
        return new Issuer(server, chosen);
    }

    /** What services take as {@code quarkus.oidc.auth-server-url}; equals the tokens' {@code iss}. */
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port + "/" + ID;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
