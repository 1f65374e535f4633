package jp.renkei.notification;

import static io.restassured.RestAssured.given;
import static jp.renkei.notification.NotificationApi.AIZU;
import static jp.renkei.notification.NotificationApi.KOCHI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import jp.renkei.testkit.contract.RoleTable;
import jp.renkei.testkit.contract.ServedRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may call what: route × caller, for what belongs to 会津若松市 (072028). A route that the service has and the table has
 * not fails the build.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class RoleTableTest {

    /** own and other are officers; c07, c39 and national are coordinators. */
    /** {@code {id}} is a subscription or a sent digest of 072028. */
    private static final RoleTable TABLE = RoleTable.parse("""
            route                                            nobody own approver other c07 c39 national partner admin
            POST /api/v1/subscriptions                       401    201 201      403   201 403 201      403     201
            GET /api/v1/subscriptions                        401    200 200      200   200 200 200      403     200
            GET /api/v1/subscriptions?municipality=072028    401    200 200      403   200 403 200      403     200
            GET /api/v1/subscriptions/{id}                   401    200 200      404   200 404 200      403     200
            PUT /api/v1/subscriptions/{id}                   401    200 200      404   200 404 200      403     200
            DELETE /api/v1/subscriptions/{id}                401    204 204      404   204 404 204      403     204
            GET /api/v1/digests                              401    200 200      200   200 200 200      403     200
            GET /api/v1/digests?municipality=072028          401    200 200      403   200 403 200      403     200
            GET /api/v1/digests/preview?municipality=072028  401    200 200      403   200 403 200      403     200
            GET /api/v1/digests/{id}                         401    200 200      404   200 404 200      403     200
            POST /api/v1/digests/run                         401    403 403      403   403 403 403      403     202
            GET /api/v1/digests/runs/{id}                    401    403 403      403   403 403 403      403     200
            """);

    static List<RoleTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallerGetsTheStatusOfTheTable(RoleTable.Row row) {
        row.check((caller, method, route) -> call(caller, method, route).statusCode());
    }

    @Test
    void everyRouteOfTheServiceIsInTheTable() {
        Set<String> inTable = TABLE.routes(route -> route.replaceFirst("\\?.*", ""));
        assertThat(inTable).isEqualTo(ServedRoutes.all());
    }

    @Test
    void aListShowsOnlyWhatIsOnesOwn() {
        NotificationApi.subscribe(NotificationApi.body(AIZU));
        NotificationApi.subscribe(NotificationApi.body(KOCHI));
        assertThat(municipalities(Tokens.officer(KOCHI))).containsOnly(KOCHI);
        assertThat(municipalities(Tokens.coordinator("07"))).containsOnly(AIZU);
        assertThat(municipalities(Tokens.nationalCoordinator())).contains(AIZU, KOCHI);
    }

    @Test
    void whatNobodyDeclaredIsNotThere() {
        given().get("/api/v1/webhooks").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    private static List<String> municipalities(String token) {
        return NotificationApi.as(token)
                .get("/api/v1/subscriptions?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.municipality");
    }

    private Response call(String caller, String method, String route) {
        RequestSpecification request = caller(caller);
        if (route.contains("/digests/runs/{id}")) {
            return request.get(route.replace("{id}", run()));
        }
        if (route.contains("/digests/{id}")) {
            return request.get(route.replace("{id}", sentDigest()));
        }
        Map<String, Object> body = NotificationApi.body(AIZU);
        if (route.contains("{id}")) {
            String id = NotificationApi.subscribe(body);
            return (method.equals("PUT") ? request.body(body) : request)
                    .header("If-Match", "\"1\"")
                    .request(method, route.replace("{id}", id));
        }
        return switch (route) {
            case "/api/v1/subscriptions" ->
                (method.equals("POST") ? request.body(body) : request).request(method, route);
            case "/api/v1/digests/run" ->
                request.body(Map.of("dryRun", true, "municipality", AIZU)).post(route);
            default -> request.request(method, route);
        };
    }

    /** A digest of 072028 that was sent; the same for all calls. */
    private static String sentDigest() {
        String list = "/api/v1/digests?state=SENT&municipality=" + AIZU;
        List<String> sent = NotificationApi.admin().get(list).path("items.id");
        if (!sent.isEmpty()) {
            return sent.getFirst();
        }
        NotificationApi.subscribe(NotificationApi.body(AIZU));
        new MatchNews(AIZU).found("HIGH", OffsetDateTime.parse("2026-11-02T10:00:00+09:00"));
        Map<String, Object> run = Map.of("cutoff", "now", "municipality", AIZU);
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> {
                            NotificationApi.run(run);
                            return NotificationApi.admin().get(list).<String>path("items[0].id");
                        },
                        Objects::nonNull);
    }

    private static String run() {
        String report = NotificationApi.run(Map.of("dryRun", true, "municipality", AIZU));
        return JsonPath.from(report).getString("id");
    }

    private static RequestSpecification caller(String caller) {
        return switch (caller) {
            case "nobody" -> given().contentType(ContentType.JSON);
            case "own" -> NotificationApi.officer();
            case "approver" -> NotificationApi.as(Tokens.approver(AIZU));
            case "other" -> NotificationApi.as(Tokens.officer(KOCHI));
            case "c07" -> NotificationApi.as(Tokens.coordinator("07"));
            case "c39" -> NotificationApi.as(Tokens.coordinator("39"));
            case "national" -> NotificationApi.as(Tokens.nationalCoordinator());
            case "partner" -> NotificationApi.as(Tokens.partner("catalog:read", "matches:read"));
            default -> NotificationApi.admin();
        };
    }
}
