package jp.renkei.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Bearer tokens of the test stack's issuer, valid for an hour. */
public final class Tokens {

    private Tokens() {}

    private static TokenMint mint() {
        try {
            return TokenMint.of(StackAccess.folder().resolve("issuer"), Clock.systemUTC(), Duration.ofHours(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String officer(String municipality) {
        return mint().officer(municipality);
    }

    public static String approver(String municipality) {
        return mint().approver(municipality);
    }

    public static String coordinator(String prefecture) {
        return mint().coordinator(prefecture);
    }

    public static String nationalCoordinator() {
        return mint().nationalCoordinator();
    }

    public static String partner(String... scopes) {
        return mint().partner(List.of(scopes));
    }

    public static String admin() {
        return mint().admin();
    }
}
