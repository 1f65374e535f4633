package jp.renkei.local.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tokens of every role with each claim missing, null, of a wrong type, a wildcard or a list; and no tokens at all. */
final class ForgedCredentials {

    private static final List<String> ROLES = List.of("officer", "approver", "coordinator", "partner", "admin");

    private static final List<String> CLAIMS = List.of(
            "sub",
            "groups",
            "municipality",
            "prefecture",
            "national",
            "scope",
            "aud",
            "iss",
            "exp",
            "nbf",
            "iat",
            "typ",
            "azp",
            "jti");

    private static final List<@Nullable Object> ODD = Arrays.asList(
            null,
            "",
            " ",
            "%",
            "__",
            "*",
            "99",
            7,
            72028,
            -1,
            1e300,
            true,
            List.of(),
            List.of("07"),
            List.of("%", "officers"),
            Map.of(),
            "07\u0000",
            "０７",
            "０７２０２８",
            "072028,131016",
            "' OR 1=1 --",
            "x".repeat(3_000));

    /** Without them, or with anything odd in them, a token is no token of ours. */
    private static final Set<String> ALWAYS_NEEDED = Set.of("iss", "sub", "aud", "groups");

    private final Forge forge;
    private final List<Credential> all = new ArrayList<>();

    private ForgedCredentials(Forge forge) {
        this.forge = forge;
    }

    static List<Credential> of(Forge forge, String good) {
        ForgedCredentials forged = new ForgedCredentials(forge);
        forged.oddClaims();
        forged.oddTokens();
        forged.oddFields(good);
        return List.copyOf(forged.all);
    }

    private void oddClaims() {
        for (String role : ROLES) {
            for (String claim : CLAIMS) {
                Map<String, @Nullable Object> without = forge.claims(role);
                without.remove(claim);
                add(role + " without " + claim, forge.sign(without), isRefusedWithout(role, claim));
                for (Object odd : ODD) {
                    Map<String, @Nullable Object> claims = new LinkedHashMap<>(forge.claims(role));
                    claims.put(claim, odd);
                    add(role + " with " + claim + " = " + shown(odd), forge.sign(claims), isRefused(claim, odd));
                }
            }
        }
    }

    private static boolean isRefusedWithout(String role, String claim) {
        return switch (claim) {
            case "prefecture" -> role.equals("coordinator");
            case "municipality" -> role.equals("officer") || role.equals("approver");
            default -> ALWAYS_NEEDED.contains(claim);
        };
    }

    private static boolean isRefused(String claim, @Nullable Object odd) {
        return switch (claim) {
            case "sub" -> !(odd instanceof String name) || name.isBlank();
            case "prefecture", "municipality", "national" -> true;
            default -> ALWAYS_NEEDED.contains(claim);
        };
    }

    private static String shown(@Nullable Object value) {
        String text = (value instanceof String ? "\"" + value + "\"" : String.valueOf(value)).replace("\u0000", "\\0");
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void oddTokens() {
        Map<String, @Nullable Object> admin = forge.claims("admin");
        String good = forge.sign(admin);
        add("HS256 with the public key", forge.signWithPublicKey(admin), true);
        add("a foreign key id", forge.sign(admin, "another", "JWT"), true);
        add("type at+jwt", forge.sign(admin, "renkei", "at+jwt"), false);
        add("header type logout+jwt", forge.sign(admin, "renkei", "logout+jwt"), true);
        add("expired", forge.sign(with(admin, "exp", 1_000_000_000L)), true);
        add("not yet valid", forge.sign(with(admin, "nbf", 4_000_000_000L)), true);
        add("another audience", forge.sign(with(admin, "aud", List.of("account"))), true);
        add("payload type ID", forge.sign(with(admin, "typ", "ID")), true);
        add("payload type Refresh", forge.sign(with(admin, "typ", "Refresh")), true);
        add("payload type logout+jwt", forge.sign(with(admin, "typ", "logout+jwt")), true);
        add(
                "algorithm none",
                "eyJhbGciOiJub25lIn0" + good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1),
                true);
        add("signature cut", good.substring(0, good.length() - 9), true);
        add("claims changed", good.replaceFirst("\\.ey.", ".eyK"), true);
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> claims, String name, Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private void oddFields(String good) {
        for (String token : List.of(
                "",
                " ",
                ".",
                "..",
                "...",
                "....",
                "a.b.c",
                "e30.e30.e30",
                "null",
                "undefined",
                "漏水",
                "\"x\"",
                "x".repeat(7_000),
                ".".repeat(3_000),
                "eyJhbGciOiJSUzI1NiJ9..x",
                "%00",
                good + ".x",
                good + "," + good)) {
            add("token " + shown(token), token, true);
        }
        for (String field :
                List.of("", "Bearer", "bearer", "Basic YTpi", "Basic", "Digest x", "Bearer:x", good, "Negotiate abc")) {
            all.add(new Credential("Authorization: " + shown(field), field, true));
        }
    }

    private void add(String name, String token, boolean refused) {
        all.add(new Credential(name, "Bearer " + token, refused));
    }
}
