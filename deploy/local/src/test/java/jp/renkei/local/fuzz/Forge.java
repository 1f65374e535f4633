package jp.renkei.local.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs whatever it is given with the demo issuer's own key, as an issuer would that was set up wrongly. */
final class Forge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RSAKey key;
    private final String issuer;

    Forge(Path issuerFolder, String issuer) throws IOException, ParseException {
        this.key = RSAKey.parse(Files.readString(issuerFolder.resolve("signing-key.json")));
        this.issuer = issuer;
    }

    /** What a good token says. */
    Map<String, @Nullable Object> claims(String role) {
        long now = Instant.now().getEpochSecond();
        Map<String, @Nullable Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", "forged-" + role);
        claims.put("aud", List.of("renkei"));
        claims.put("iat", now);
        claims.put("nbf", now);
        claims.put("exp", now + 36_000);
        claims.put("groups", List.of(role));
        switch (role) {
            case "officer", "approver" -> {
                claims.put("municipality", "072028");
                claims.put("prefecture", "07");
            }
            case "coordinator" -> claims.put("prefecture", "07");
            case "partner" -> claims.put("scope", "catalog:read matches:read");
            default -> {}
        }
        return claims;
    }

    String sign(Map<String, @Nullable Object> claims) {
        return sign(claims, key.getKeyID(), "JWT");
    }

    String sign(Map<String, @Nullable Object> claims, @Nullable String keyId, @Nullable String type) {
        try {
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId);
            JWSObject token = new JWSObject(
                    type == null
                            ? header.build()
                            : header.type(new JOSEObjectType(type)).build(),
                    payload(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The public key, which everybody has, taken for a secret. */
    String signWithPublicKey(Map<String, @Nullable Object> claims) {
        try {
            JWSObject token = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    payload(claims));
            token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Payload payload(Map<String, @Nullable Object> claims) {
        try {
            return new Payload(JSON.writeValueAsString(claims));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
