package jp.renkei.edge.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Signs access tokens with a key made for this run, which the service under test trusts. */
public class Signer implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "test.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {}

    public static String token(String role, String claim, String value) {
        return token("renkei", role, claim, value);
    }

    public static String token(String audience, String role, String claim, String value) {
        return Jwt.audience(audience)
                .issuer("https://issuer.example/renkei")
                .subject("someone-" + role)
                .groups(Set.of(role))
                .claim(claim, value)
                .expiresIn(300)
                .sign(KEYS.getPrivate());
    }

    public static String officer(String code) {
        return token("officer", "municipality", code);
    }

    /** A token of exactly this header and payload, however odd. */
    public static String token(String header, String payload) {
        try {
            var text = encoded(header.getBytes(UTF_8)) + "." + encoded(payload.getBytes(UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + "." + encoded(signature.sign());
        } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
