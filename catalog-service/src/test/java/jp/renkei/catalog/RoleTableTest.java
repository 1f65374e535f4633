package jp.renkei.catalog;

import static io.restassured.RestAssured.given;
import static jp.renkei.catalog.CatalogApi.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import jp.renkei.testkit.contract.RoleTable;
import jp.renkei.testkit.contract.ServedRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may call what: route × caller, for records of 会津若松市 (072028). A route that the service has and the table has not
 * fails the build.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class RoleTableTest {

    /** own and other are officers; c07, c39 and national are coordinators; partner may read the catalogue. */
    /** {@code {id}} is a PUBLIC record of 072028, published but where said. */
    private static final RoleTable TABLE = RoleTable.parse("""
            route                                       nobody own approver other c07 c39 national partner scopeless admin
            GET /api/v1/taxonomy                        200    200 200      200   200 200 200      200     200       200
            GET /api/v1/municipalities                  200    200 200      200   200 200 200      200     200       200
            GET /api/v1/municipalities/{code}           200    200 200      200   200 200 200      200     200       200
            POST /api/v1/RECORDS                        401    201 201      403   201 403 201      403     403       201
            GET /api/v1/RECORDS                         401    200 200      200   200 200 200      200     403       200
            GET /api/v1/RECORDS/{id}                    401    200 200      200   200 200 200      200     403       200
            GET /api/v1/RECORDS/{draft}                 401    200 200      404   200 404 200      404     403       200
            PUT /api/v1/RECORDS/{id}                    401    200 200      403   200 403 200      403     403       200
            PUT /api/v1/RECORDS/{draft}                 401    200 200      404   200 404 200      403     403       200
            DELETE /api/v1/RECORDS/{id}                 401    204 204      403   204 403 204      403     403       204
            DELETE /api/v1/RECORDS/{draft}              401    204 204      404   204 404 204      403     403       204
            POST /api/v1/RECORDS/{id}/publish           401    200 200      403   200 403 200      403     403       200
            POST /api/v1/RECORDS/{draft}/publish        401    200 200      404   200 404 200      403     403       200
            POST /api/v1/RECORDS/{id}/unpublish         401    200 200      403   200 403 200      403     403       200
            POST /api/v1/RECORDS/{id}/close             401    200 200      403   200 403 200      403     403       200
            POST /api/v1/RECORDS/{id}/confirm           401    200 200      403   200 403 200      403     403       200
            POST /api/v1/admin/replay                   401    403 403      403   403 403 403      403     403       200
            """).each("RECORDS", "issues", "initiatives");

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
        Set<String> inTable = TABLE.routes(route -> route.replace("{draft}", "{id}"));
        assertThat(inTable).isEqualTo(ServedRoutes.all());
    }

    @Test
    void whatNobodyDeclaredIsNotThere() {
        given().get("/api/v1/secrets").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }

    private static Response call(String caller, String method, String route) {
        RequestSpecification request = as(caller);
        Map<String, Object> body = body("visibility", "PUBLIC");
        if (route.contains("{id}") || route.contains("{draft}")) {
            String collection = route.split("/")[3];
            String id = CatalogApi.draft(collection, body);
            if (route.contains("{id}")) {
                CatalogApi.officer()
                        .post("/api/v1/{c}/{id}/publish", collection, id)
                        .then()
                        .statusCode(200);
            }
            request.header("If-Match", route.contains("{id}") ? "\"2\"" : "\"1\"");
            route = route.replaceFirst("\\{(id|draft)}", id);
        } else if (method.equals("POST")) {
            body.put("municipality", CatalogApi.AIZU);
        }
        boolean writes = method.equals("PUT") || route.matches("/api/v1/(issues|initiatives)") && method.equals("POST");
        return (writes ? request.body(body) : request).request(method, route.replace("{code}", CatalogApi.AIZU));
    }

    private static RequestSpecification as(String caller) {
        return switch (caller) {
            case "nobody" -> given().contentType(ContentType.JSON);
            case "own" -> CatalogApi.officer();
            case "approver" -> CatalogApi.as(Tokens.approver(CatalogApi.AIZU));
            case "other" -> CatalogApi.as(Tokens.officer(CatalogApi.KOCHI));
            case "c07" -> CatalogApi.as(Tokens.coordinator("07"));
            case "c39" -> CatalogApi.as(Tokens.coordinator("39"));
            case "national" -> CatalogApi.as(Tokens.nationalCoordinator());
            case "partner" -> CatalogApi.as(Tokens.partner("catalog:read"));
            case "scopeless" -> CatalogApi.as(Tokens.partner("matches:read"));
            default -> CatalogApi.as(Tokens.admin());
        };
    }
}
