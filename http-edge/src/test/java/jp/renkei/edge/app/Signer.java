package jp.renkei.edge.app;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
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
                .subject("someone-" + role)
                .groups(Set.of(role))
                .claim(claim, value)
                .expiresIn(300)
                .sign(KEYS.getPrivate());
    }

    public static String officer(String code) {
        return token("officer", "municipality", code);
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
