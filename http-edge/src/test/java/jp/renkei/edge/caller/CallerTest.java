package jp.renkei.edge.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.renkei.edge.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    private record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "someone";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @ParameterizedTest(name = "{0} of {1}{2}: {3} → {4}")
    @CsvSource({
        "officer,     072028,   , 072028, true",
        "officer,     072028,   , 072036, false",
        "officer,           ,   , 072028, false",
        "approver,    072028,   , 072028, true",
        "coordinator,       , 07, 072028, true",
        "coordinator,       , 07, 012025, false",
        "coordinator,       ,   , 012025, true",
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
        var claims = new HashMap<String, Object>();
        claims.put("municipality", municipality);
        claims.put("prefecture", prefecture);
        claims.put("scope", scope);
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(claims))
                .addRole(role)
                .build());
    }
}
