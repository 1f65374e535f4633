package jp.renkei.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleTableTest {

    private static final RoleTable TABLE = RoleTable.parse("""
            route         nobody admin
            GET /THINGS   401    200
            PUT /one/{a}  401    204
            """);

    @Test
    void readsOneStatusForEachCaller() {
        assertThat(TABLE.rows().getLast())
                .isEqualTo(new RoleTable.Row("PUT", "/one/{a}", Map.of("nobody", 401, "admin", 204)));
    }

    @Test
    void repeatsARowForEachWord() {
        assertThat(TABLE.each("THINGS", "cats", "dogs").routes(route -> route.replace("{a}", "{id}")))
                .containsExactly("GET /cats", "GET /dogs", "PUT /one/{id}");
    }

    @Test
    void refusesALineWithAStatusTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> RoleTable.parse("route nobody admin\nGET / 401"));
    }

    @Test
    void namesTheRouteWhoseStatusDiffers() {
        RoleTable.Row row = TABLE.rows().getFirst();
        row.check((caller, method, route) -> caller.equals("admin") ? 200 : 401);
        assertThatThrownBy(() -> row.check((caller, method, route) -> 200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /THINGS")
                .hasMessageContaining("answered: {nobody=200, admin=200}");
    }
}
