package jp.renkei.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

    @TempDir
    Path folder;

    @Test
    void tokensOutliveARestart() throws Exception {
        int port;
        try (Issuer issuer = Issuer.start(folder, 0)) {
            port = issuer.port();
        }
        String token = mint().officer("072028");
        try (Issuer issuer = Issuer.start(folder, 0)) {
            assertThat(issuer.port()).isEqualTo(port);
            assertThat(claims(issuer, token).getIssuer()).isEqualTo(issuer.url());
        }
    }

    @Test
    void rolesCarryTheirClaims() throws Exception {
        try (Issuer issuer = Issuer.start(folder, 0)) {
            JWTClaimsSet officer = claims(issuer, mint().officer("072028"));
            assertThat(officer.getStringListClaim("groups")).containsExactly("officer");
            assertThat(officer.getStringClaim("municipality")).isEqualTo("072028");
            assertThat(officer.getStringClaim("prefecture")).isEqualTo("07");
            assertThat(officer.getAudience()).containsExactly("renkei");

            JWTClaimsSet coordinator = claims(issuer, mint().coordinator("07"));
            assertThat(coordinator.getStringClaim("prefecture")).isEqualTo("07");
            assertThat(coordinator.getClaim("municipality")).isNull();
            assertThat(coordinator.getClaim("national")).isNull();

            JWTClaimsSet national = claims(issuer, mint().nationalCoordinator());
            assertThat(national.getStringListClaim("groups")).containsExactly("coordinator");
            assertThat(national.getClaim("prefecture")).isNull();
            assertThat(national.getBooleanClaim("national")).isTrue();

            JWTClaimsSet partner = claims(issuer, mint().partner(List.of("catalog:read", "matches:read")));
            assertThat(partner.getStringClaim("scope")).isEqualTo("catalog:read matches:read");
        }
    }

    @Test
    void clientCredentialsGiveAPartnerWithKnownScopesOnly() throws Exception {
        try (Issuer issuer = Issuer.start(folder, 0)) {
            String body = "grant_type=client_credentials&client_id=portal&client_secret=any"
                    + "&scope=catalog%3Aread%20everything";
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                String answer = client.send(request, BodyHandlers.ofString()).body();
                String token = answer.replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
                JWTClaimsSet claims = claims(issuer, token);
                assertThat(claims.getSubject()).isEqualTo("portal");
                assertThat(claims.getStringListClaim("groups")).containsExactly("partner");
                assertThat(claims.getStringClaim("scope")).isEqualTo("catalog:read");
                assertThat(claims.getAudience()).containsExactly("renkei");
            }
        }
    }

    @Test
    void onlyTheOwnerReadsTheKey() throws Exception {
        Issuer.start(folder, 0).close();
        assertThat(Files.getPosixFilePermissions(folder.resolve("signing-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private TokenMint mint() throws Exception {
        return TokenMint.of(folder, Clock.systemUTC(), Duration.ofHours(1));
    }

    /** The claims, once the signature agrees with the keys that the running issuer publishes. */
    private static JWTClaimsSet claims(Issuer issuer, String token) throws Exception {
        SignedJWT signed = SignedJWT.parse(token);
        JWKSet keys = JWKSet.load(URI.create(issuer.url() + "/jwks").toURL());
        var key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey();
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
        return signed.getJWTClaimsSet();
    }
}
