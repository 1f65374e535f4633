package jp.renkei.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import jp.renkei.testkit.contract.RoleTable;
import jp.renkei.testkit.contract.ServedRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: route × caller. A route that the service has and the table has not fails the build. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RoleTableTest {

    private static final UUID PUBLIC = UUID.fromString("01998f3e-7c00-7a10-8000-0000000000f1");
    private static final UUID PARTICIPANTS = UUID.fromString("01998f3e-7c00-7a10-8000-0000000000f2");
    private static final UUID INITIATIVE = UUID.fromString("01998f3e-7c00-7a10-8000-0000000000f3");
    /** {@code {id}} is PUBLIC, {@code {inner}} for the participants. */
    private static final RoleTable TABLE = RoleTable.parse("""
            route                                          nobody own approver other c07 national partner scopeless admin
            GET /api/v1/issues/{id}/matches                401    200 200      200   200 200      200     403       200
            GET /api/v1/issues/{inner}/matches             401    200 200      200   200 200      404     403       200
            GET /api/v1/issues/{none}/matches              401    404 404      404   404 404      404     403       404
            GET /api/v1/initiatives/{id}/matches           401    200 200      200   200 200      200     403       200
            GET /api/v1/municipalities/{code}/partners     401    200 200      200   200 200      200     403       200
            POST /api/v1/similar                           401    200 200      200   200 200      200     403       200
            GET /api/v1/statistics                         401    403 403      403   200 200      403     403       200
            GET /api/v1/index                              401    403 403      403   200 200      403     403       200
            POST /api/v1/index/rebuild                     401    403 403      403   403 403      403     403       202
            POST /api/v1/index/epoch                       401    403 403      403   403 403      403     403       202
            POST /api/v1/index/audit                       401    403 403      403   403 403      403     403       202
            GET /api/v1/index/audit                        401    403 403      403   403 403      403     403       200
            GET /api/v1/index/set-aside                    401    403 403      403   403 403      403     403       200
            POST /api/v1/index/set-aside/replay            401    403 403      403   403 403      403     403       202
            """);

    static List<RoleTable.Row> rows() {
        return TABLE.rows();
    }

    @BeforeEach
    void fill() {
        CatalogueEvents.publishIssue(CatalogueEvents.issue(PUBLIC, 1, "072028", "公開の課題", "だれでも読める課題です。"));
        CatalogueEvents.publishIssue(CatalogueEvents.issue(PARTICIPANTS, 1, "072028", "参加自治体の課題", "参加自治体だけが読める課題です。")
                .put("visibility", "PARTICIPANTS"));
        CatalogueEvents.publishInitiative(CatalogueEvents.initiative(INITIATIVE, 1, "072028", "公開の取組", "だれでも読める取組です。"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().auth()
                                .oauth2(Tokens.admin())
                                .get("/api/v1/initiatives/" + INITIATIVE + "/matches")
                                .statusCode()
                        == 200);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallerGetsTheStatusOfTheTable(RoleTable.Row row) {
        row.check(RoleTableTest::call);
    }

    @Test
    void everyRouteOfTheServiceIsInTheTable() {
        Set<String> inTable = TABLE.routes(route -> route.replaceFirst("\\{(inner|none)}", "{id}"));
        assertThat(inTable)
                .isEqualTo(ServedRoutes.all().stream()
                        .filter(route -> route.contains("/api/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatNobodyDeclaredIsNotThere() {
        given().get("/api/v1/secrets").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    private static int call(String caller, String method, String route) {
        RequestSpecification request = as(caller);
        if (route.endsWith("/similar")) {
            request.contentType(ContentType.JSON).body("{\"title\":\"公開の課題\"}");
        }
        String id = (route.contains("initiatives") ? INITIATIVE : PUBLIC).toString();
        return request.request(
                        method,
                        route.replace("{id}", id)
                                .replace("{inner}", PARTICIPANTS.toString())
                                .replace("{none}", new UUID(0, 1).toString())
                                .replace("{code}", "072028"))
                .statusCode();
    }

    private static RequestSpecification as(String caller) {
        return switch (caller) {
            case "nobody" -> given();
            case "own" -> given().auth().oauth2(Tokens.officer("072028"));
            case "approver" -> given().auth().oauth2(Tokens.approver("072028"));
            case "other" -> given().auth().oauth2(Tokens.officer("392014"));
            case "c07" -> given().auth().oauth2(Tokens.coordinator("07"));
            case "national" -> given().auth().oauth2(Tokens.nationalCoordinator());
            case "partner" -> given().auth().oauth2(Tokens.partner("matches:read"));
            case "scopeless" -> given().auth().oauth2(Tokens.partner("catalog:read"));
            default -> given().auth().oauth2(Tokens.admin());
        };
    }
}
