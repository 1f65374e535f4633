package jp.renkei.edge.caller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Base64;
import java.util.HashMap;
import java.util.Set;
import jp.renkei.edge.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    /** What the issuer would have signed; the signature is not looked at here. */
    private record Token(String getRawToken) implements JsonWebToken {
        @Override
        public String getName() {
            return "someone";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) (name.equals("raw_token") ? getRawToken : null);
        }
    }

    @ParameterizedTest(name = "{0} of {1}{2}: {3} → {4}")
    @CsvSource({
        "officer,     072028,   , 072028, true",
        "officer,     072028,   , 072036, false",
        "approver,    072028,   , 072028, true",
        "coordinator,       , 07, 072028, true",
        "coordinator,       , 07, 012025, false",
        "national,          ,   , 012025, true",
        "admin,             ,   , 012025, true",
        "partner,     072028, 07, 072028, false",
        "stranger,    072028, 07, 072028, false",
    })
    void whoseRecordsOneMayReadAndWrite(
            String role, String municipality, String prefecture, String target, boolean allowed) {
        var caller = caller(role, municipality, prefecture, null);
        assertThat(caller.mayReadInternalOf(target)).isEqualTo(allowed);
        if (allowed) {
            caller.requireMayWriteFor(target);
        } else {
            assertThatThrownBy(() -> caller.requireMayWriteFor(target)).isInstanceOf(Problem.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "partner, catalog:read,              true",
        "partner, matches:read catalog:read, true",
        "partner, catalog:readmore,          false",
        "partner, ,                          false",
        "officer, ,                          true",
    })
    void callersFromOutsideNeedTheScope(String role, String scope, boolean allowed) {
        var caller = caller(role, "072028", null, scope);
        if (allowed) {
            caller.requireScope("catalog:read");
        } else {
            assertThatThrownBy(() -> caller.requireScope("catalog:read"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.headers().get("WWW-Authenticate"))
                                    .contains("insufficient_scope"));
        }
    }

    @Test
    void everybodyOutsideTheAdministrationsSeesPublicRecordsOnly() {
        assertThat(caller("partner", null, null, null).partner()).isTrue();
        assertThat(caller("stranger", null, null, null).partner()).isTrue();
        assertThat(caller("officer", "072028", null, null).partner()).isFalse();
        assertThat(caller("officer", "072028", null, null).roles()).containsExactly(Role.OFFICER);
    }

    private static Caller caller(String role, String municipality, String prefecture, String scope) {
        var claims = JsonNodeFactory.instance.objectNode().put("sub", "someone").put("iss", "https://issuer.example");
        var given = new HashMap<String, String>();
        given.put("municipality", municipality);
        given.put("prefecture", prefecture);
        given.put("scope", scope);
        given.forEach((name, value) -> {
            if (value != null) {
                claims.put(name, value);
            }
        });
        if (role.equals("national")) {
            claims.put("national", true);
        }
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var raw = encoder.encodeToString("{}".getBytes(UTF_8)) + "."
                + encoder.encodeToString(claims.toString().getBytes(UTF_8)) + ".";
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(raw))
                .addRole(role.equals("national") ? "coordinator" : role)
                .build());
    }
}
