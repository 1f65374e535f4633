package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static jp.renkei.matching.match.MatcherProbe.caughtUp;
import static jp.renkei.matching.match.MatcherProbe.eventually;
import static jp.renkei.matching.match.MatcherProbe.settled;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueJson;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.index.CatalogueIndex;
import jp.renkei.matching.index.IndexGenerations;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

/** A pair that cannot be explained stops neither news nor lists, and is told when it can be. */
@QuarkusTest
@WithTestResource(StackResource.class)
@TestProfile(SetAsideTest.Alone.class)
class SetAsideTest {

    /** An instance of its own: among the records of other tests the lists may be full. */
    public static final class Alone implements QuarkusTestProfile {}

    private static final String TEXT = "櫓の足場板が腐り、太鼓と提灯を吊れない。";

    @Inject
    AgroalDataSource database;

    @Inject
    IndexGenerations generations;

    @Inject
    CatalogueJson json;

    @Test
    void onePairThatCannotBeExplainedIsSetAsideAndAllOthersGoOn() throws Exception {
        MatcherProbe probe = new MatcherProbe(database);
        publish(1, 1, "072028", TEXT);
        caughtUp();
        settled();
        probe.allIsSent();
        // As an earlier version may have left it in an index: nobody knows the name of its municipality.
        ObjectNode nameless =
                CatalogueEvents.issue(id(1), 2, "072028", "盆踊りの櫓", TEXT).put("type", "ISSUE");
        nameless.withObject("/municipality").remove("name");
        CatalogueRecord state = json.record(nameless.toString().getBytes(StandardCharsets.UTF_8));
        CatalogueIndex index = generations.current().orElseThrow();
        index.apply(index.prepare(new RecordPublished(state, json.kept(state))));

        publish(2, 1, "192023", TEXT);
        publish(3, 1, "332143", "養蜂家の巣箱が熊に壊され、電気柵の張り方を教える人がいない。");
        publish(4, 1, "392014", "養蜂家の巣箱が熊に壊されるが、電気柵の張り方を教える人が足りない。");
        caughtUp();
        probe.allIsSent();
        // What has nothing to do with it.
        eventually(() -> told(3, 4).size(), 1);
        assertThat(told(1, 2)).isEmpty();
        assertThat(setAside().jsonPath().getList("items[0].records"))
                .containsExactly(id(1).toString(), id(2).toString());
        assertThat(setAside().jsonPath().getString("items[0].reason")).contains("NullPointerException");
        assertThat(targets(2)).doesNotContain(id(1).toString());
        assertThat(targets(1)).isEmpty();

        given().auth()
                .oauth2(Tokens.admin())
                .post("/api/v1/index/set-aside/replay")
                .then()
                .statusCode(202);
        eventually(() -> setAside().jsonPath().getInt("items[0].tries"), 2);

        publish(1, 3, "072028", TEXT);
        eventually(() -> setAside().jsonPath().getList("items").size(), 0);
        probe.allIsSent();
        assertThat(told(1, 2)).as("once it can be explained").hasSize(1);
        assertThat(targets(2)).contains(id(1).toString());
    }

    private static Response setAside() {
        return given().auth().oauth2(Tokens.admin()).get("/api/v1/index/set-aside");
    }

    private static List<String> told(int one, int other) {
        return KafkaProbe.values("renkei.matching.events.v1").stream()
                .filter(event -> event.contains(id(one).toString())
                        && event.contains(id(other).toString()))
                .toList();
    }

    private static List<String> targets(int number) {
        Response list = given().auth()
                .oauth2(Tokens.nationalCoordinator())
                .get("/api/v1/issues/" + id(number) + "/matches?kind=ISSUE");
        assertThat(list.statusCode()).isEqualTo(200);
        return list.jsonPath().getList("items.target.id", String.class);
    }

    private static void publish(int number, long version, String code, String text) {
        CatalogueEvents.publishIssue(CatalogueEvents.issue(id(number), version, code, "記録" + number, text));
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0007_0000L + number);
    }
}
