package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MatchFlowTest {

    private static final UUID A = UUID.fromString("01998f3e-7c00-7a10-8000-00000000a001");
    private static final UUID B = UUID.fromString("01998f3e-7c00-7a10-8000-00000000a002");
    private static final UUID C = UUID.fromString("01998f3e-7c00-7a10-8000-00000000c001");

    @Test
    void aPublishedRecordReachesBothSidesAndLeavesThemWhenItIsWithdrawn() {
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(A, 1, "072028", "山あいの集落で買い物弱者が増えている", "商店の閉店とバスの減便で、車を運転しない高齢者が食料品の買い物に困っている。"));
        CatalogueEvents.publishIssue(
                CatalogueEvents.issue(B, 1, "192023", "買い物に行けない高齢者への支援", "スーパーの撤退で食料品を買う場所がなくなり、移動手段のない高齢者の買い物が難しい。"));
        CatalogueEvents.publishInitiative(CatalogueEvents.initiative(
                C, 1, "332143", "移動販売車の予約を電話でまとめて受ける仕組み", "買い物に困る高齢者のため、食料品の移動販売の注文を電話とスマートフォンでまとめて受ける。"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> targets("issues", A, "ISSUE").equals(List.of(B.toString())));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> targets("issues", A, "INITIATIVE").equals(List.of(C.toString())));
        assertThat(targets("issues", B, "ISSUE")).containsExactly(A.toString());
        assertThat(targets("initiatives", C, "ISSUE")).containsExactlyInAnyOrder(A.toString(), B.toString());

        JsonPath list = matches("issues", A, "ISSUE");
        double sum = points(list, "factors") + points(list, "against");
        assertThat(list.getDouble("items[0].score")).isEqualTo(sum, org.assertj.core.data.Offset.offset(0.05));
        System.out.println(list.prettyPrint());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> KafkaProbe.values("renkei.matching.events.v1").size() == 3);

        CatalogueEvents.withdrawIssue(B, 2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> targets("issues", A, "ISSUE").isEmpty());
        given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/issues/" + B + "/matches")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:renkei:problem:not-found"));
    }

    private static double points(JsonPath list, String part) {
        List<Map<String, Object>> parts = list.getList("items[0]." + part);
        return parts.stream()
                .mapToDouble(p -> ((Number) p.get("points")).doubleValue())
                .sum();
    }

    private static List<String> targets(String path, UUID id, String kind) {
        var answer = given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/" + path + "/" + id + "/matches?kind=" + kind);
        return answer.statusCode() == 200
                ? answer.jsonPath().getList("items.target.id")
                : List.of("" + answer.statusCode());
    }

    private static JsonPath matches(String path, UUID id, String kind) {
        return given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/" + path + "/" + id + "/matches?kind=" + kind)
                .jsonPath();
    }
}
