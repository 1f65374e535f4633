package jp.renkei.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Makes the issuer's bearer tokens from its folder alone; the issuer need not run. Immutable.
 *
 * <p>Claims: {@code groups}, {@code municipality} (6 digits), {@code prefecture} (2 digits), on a coordinator of the whole
 * country {@code national} = true in its place, {@code scope}, {@code aud} = renkei.
 */
public final class TokenMint {

    private final RSAKey key;
    private final String issuer;
    private final Clock clock;
    private final Duration validity;

    private TokenMint(RSAKey key, String issuer, Clock clock, Duration validity) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
        this.validity = validity;
    }

    /** A mint on the folder of an issuer that was started at least once. */
    public static TokenMint of(Path issuerFolder, Clock clock, Duration validity) throws IOException {
        IssuerFolder kept = new IssuerFolder(issuerFolder);
        if (kept.port() == 0) {
            throw new IOException("No issuer was ever started on " + issuerFolder);
        }
        return new TokenMint(kept.key(), Issuer.url(kept.port()), clock, validity);
    }

    public String officer(String municipality) {
        return ofMunicipality("officer", municipality);
    }

    public String approver(String municipality) {
        return ofMunicipality("approver", municipality);
    }

    private String ofMunicipality(String role, String municipality) {
        return sign(claims(role + "-" + municipality, role)
                .claim("municipality", municipality)
                .claim("prefecture", municipality.substring(0, 2)));
    }

    public String coordinator(String prefecture) {
        return sign(claims("coordinator-" + prefecture, "coordinator").claim("prefecture", prefecture));
    }

    public String nationalCoordinator() {
        return sign(claims("coordinator-national", "coordinator").claim("national", true));
    }

    public String partner(List<String> scopes) {
        return sign(claims("partner", "partner").claim("scope", String.join(" ", scopes)));
    }

    public String admin() {
        return sign(claims("admin", "admin"));
    }

    private JWTClaimsSet.Builder claims(String subject, String role) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(Issuer.ID)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .claim("groups", List.of(role));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException("The issuer's key does not sign", broken);
        }
    }
}
