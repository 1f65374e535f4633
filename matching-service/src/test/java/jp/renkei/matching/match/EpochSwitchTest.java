package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
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
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see while the lists of another epoch are replaced. */
@QuarkusTest
@WithTestResource(StackResource.class)
class EpochSwitchTest {

    private static final String[] PLACES = {"072028", "192023", "332143", "392014", "085464"};

    /** Owns no record here, so no list is filled with 参考. */
    private static final String STRANGER = "013943";

    private static final int OLD_LENGTH = 3;

    @Inject
    AgroalDataSource database;

    private MatcherProbe probe;

    @BeforeEach
    void look() {
        probe = new MatcherProbe(database);
    }

    @Test
    void newListsAreMadeBesideTheOldOnesAndSwitchedWhole() throws Exception {
        publish(600, 12);
        caughtUp();
        probe.allIsSent();
        long old = probe.number("SELECT served FROM matcher");

        // From here on the lists are those of an older product, which found less and is still running.
        probe.run(
                "UPDATE list_generation SET basis = 'epoch 1', fence = fence + 1 WHERE id = " + old,
                "UPDATE match_list SET others = others[1:" + OLD_LENGTH + "], scores = scores[1:" + OLD_LENGTH + "]");
        publish(620, 1);
        long toldBefore;
        long others;
        try (SteadyReader reader = SteadyReader.of(() -> matches(600).getList("items"))) {
            try (HeldLock oldMatcher = HeldLock.of(database, old)) {
                caughtUp();
                assertThat(status().getBoolean("buildingAside")).isTrue();

                // Records arrive meanwhile: the new lists hold them, readers still have the old ones, scored as
                // explained.
                publish(621, 1);
                caughtUp();
                assertThat(probe.number("SELECT count(*) FROM match_list WHERE generation <> " + old
                                + " AND others @> ARRAY['" + id(621) + "'::uuid]"))
                        .isGreaterThanOrEqualTo(12);
                assertThat(probe.number("SELECT served FROM matcher")).isEqualTo(old);
                assertThat(matches(621).getList("items")).hasSizeGreaterThan(10);
                JsonPath answer = matches(600);
                assertThat(answer.getList("items")).hasSize(OLD_LENGTH);
                List<Float> scores = answer.getList("items.score", Float.class);
                assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));

                // One pair had not been told before; all others are known to the outside.
                probe.run("UPDATE match_pair SET first_shows = false, second_shows = false WHERE first_id = '" + id(600)
                        + "' AND second_id = '" + id(601) + "'");
                toldBefore = told(600, 601);
                others = told(602, 603);
            }
            eventually(() -> matches(600).getList("items").size() > 10, true);
            assertThat(reader.shortest()).isEqualTo(OLD_LENGTH);
        }
        assertThat(status().getBoolean("buildingAside")).isFalse();
        assertThat(matches(600).getList("items.target.id", String.class)).contains(id(621).toString());
        assertThat(probe.number("SELECT count(*) FROM list_generation")).isEqualTo(1);
        assertThat(probe.number("SELECT count(*) FROM match_list WHERE generation = " + old))
                .isZero();
        allIsTold();
        assertThat(told(600, 601)).isEqualTo(toldBefore + 1);
        assertThat(told(602, 603)).isEqualTo(others);
    }

    @Test
    void tellingThatWasBrokenOffGoesOn() throws Exception {
        publish(650, 4);
        caughtUp();
        probe.allIsSent();
        long before = told(650, 651);
        long others = told(652, 653);
        probe.run(
                "UPDATE match_pair SET first_shows = false, second_shows = false WHERE first_id = '" + id(650)
                        + "' AND second_id = '" + id(651) + "'",
                "UPDATE matcher SET told_until = '" + new UUID(0, 0) + "'",
                "UPDATE list_generation SET fence = fence + 1");
        publish(654, 1);
        caughtUp();
        allIsTold();
        assertThat(told(650, 651)).isEqualTo(before + 1);
        assertThat(told(652, 653)).isEqualTo(others);
    }

    private void allIsTold() {
        eventually(() -> probe.number("SELECT count(*) FROM matcher WHERE told_until IS NULL"), 1L);
        probe.allIsSent();
    }

    private static void publish(int first, int count) {
        for (int number = first; number < first + count; number++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(
                    id(number),
                    1,
                    PLACES[number % PLACES.length],
                    "海岸の松枯れが広がる " + number,
                    "松くい虫で防潮林の黒松が枯れ、伐倒と薬剤の散布が追いつかない。" + number));
        }
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0002_0000L + number);
    }

    private static JsonPath matches(int number) {
        return given().auth()
                .oauth2(Tokens.officer(STRANGER))
                .get("/api/v1/issues/" + id(number) + "/matches?kind=ISSUE")
                .jsonPath();
    }

    /** How often this pair was announced. */
    private static long told(int first, int second) {
        return KafkaProbe.values("renkei.matching.events.v1").stream()
                .filter(event -> event.contains(id(first).toString())
                        && event.contains(id(second).toString()))
                .count();
    }
}
