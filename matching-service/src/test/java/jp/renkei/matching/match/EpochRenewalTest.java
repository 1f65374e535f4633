package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static jp.renkei.matching.match.MatcherProbe.audit;
import static jp.renkei.matching.match.MatcherProbe.caughtUp;
import static jp.renkei.matching.match.MatcherProbe.eventually;
import static jp.renkei.matching.match.MatcherProbe.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

/** A new epoch is counted, everything is built anew under it, and nobody is left without an answer meanwhile. */
@QuarkusTest
@WithTestResource(StackResource.class)
class EpochRenewalTest {

    private static final String[] PLACES = {"072028", "192023", "332143", "392014", "085464"};
    private static final int RECORDS = 12;

    @Inject
    AgroalDataSource database;

    @Test
    void anEpochIsCountedOnRequestAndSwitchedWhole() throws Exception {
        MatcherProbe probe = new MatcherProbe(database);
        publish(700, RECORDS);
        caughtUp();
        int before = status().getInt("epoch");
        float unknown = status().getFloat("unknownWords");
        int items = matches().size();
        assertThat(items).isGreaterThanOrEqualTo(5);
        try (SteadyReader reader = SteadyReader.of(EpochRenewalTest::matches)) {
            given().auth()
                    .oauth2(Tokens.admin())
                    .post("/api/v1/index/epoch")
                    .then()
                    .statusCode(202);
            publish(700 + RECORDS, 1);
            eventually(() -> status().getInt("epoch"), before + 1);
            publish(701 + RECORDS, 1);
            caughtUp();
            eventually(() -> status().getBoolean("buildingAside"), false);
            eventually(() -> probe.number("SELECT count(*) FROM list_generation"), 1L);
            assertThat(reader.shortest()).isGreaterThanOrEqualTo(items);
        }
        JsonPath after = status();
        assertThat(after.getInt("newestEpoch")).isEqualTo(before + 1);
        assertThat(after.getBoolean("epochRequested")).isFalse();
        assertThat(after.getFloat("unknownWords")).isLessThan(unknown);
        assertThat(probe.number("SELECT count(*) FROM list_generation WHERE basis LIKE 'epoch " + (before + 1) + ",%'"))
                .isEqualTo(1);
        assertThat(probe.number("SELECT records FROM epoch WHERE number = " + (before + 1)))
                .isGreaterThanOrEqualTo(RECORDS);
        assertThat(matches())
                .contains(id(700 + RECORDS).toString(), id(701 + RECORDS).toString());
        JsonPath report = audit();
        assertThat(report.getInt("lists")).isPositive();
        assertThat(report.getInt("differences")).isZero();
    }

    private static List<String> matches() {
        return given().auth()
                .oauth2(Tokens.officer(PLACES[0]))
                .get("/api/v1/issues/" + id(700) + "/matches?kind=ISSUE")
                .jsonPath()
                .getList("items.target.id", String.class);
    }

    private static void publish(int first, int count) {
        for (int number = first; number < first + count; number++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(
                    id(number),
                    1,
                    PLACES[number % PLACES.length],
                    "ジャバウォックの被害 " + number,
                    "スナークとジャバウォックがボロゴーヴの畑を荒らし、バンダースナッチの柵が足りない。" + number));
        }
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0003_0000L + number);
    }
}
