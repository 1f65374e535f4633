package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static jp.renkei.matching.match.MatcherProbe.audit;
import static jp.renkei.matching.match.MatcherProbe.caughtUp;
import static jp.renkei.matching.match.MatcherProbe.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when the matcher loses its seat, its lists or its connections while records arrive. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RecoveryTest {

    private static final String[] PLACES = {"072028", "192023", "332143", "392014", "085464"};

    @Inject
    AgroalDataSource database;

    private MatcherProbe probe;

    @BeforeEach
    void look() {
        probe = new MatcherProbe(database);
    }

    @Test
    void listsThatAnotherMatcherLeftBehindAreBroughtUpToTheIndex() throws Exception {
        publish(100, 12);
        caughtUp();
        Map<String, String> before = lists();
        assertThat(before).hasSizeGreaterThanOrEqualTo(24);
        probe.allIsSent();
        long events = found();
        // Another matcher took over, came back to an old position and lost every list.
        probe.run("UPDATE list_generation SET fence = fence + 1, next_offset = 0", "DELETE FROM match_list");
        publish(200, 1);
        caughtUp();
        Map<String, String> after = lists();
        assertThat(after).containsAllEntriesOf(without(before, after));
        assertThat(after.keySet()).containsAll(before.keySet());
        // What was announced before is not announced again.
        probe.allIsSent();
        assertThat(found() - events).isLessThanOrEqualTo(12);
    }

    @Test
    void listsThatWereHalfMadeAreMadeAgain() throws Exception {
        publish(500, 60);
        caughtUp();
        probe.allIsSent();
        long events = KafkaProbe.values("renkei.matching.events.v1").size();
        // The matcher stopped while it made all lists anew: some are ahead of its position, others far behind.
        probe.run(
                "UPDATE list_generation SET fence = fence + 1, next_offset = next_offset / 2, let_go = true",
                "DELETE FROM match_list WHERE owner::text < '" + id(530) + "'",
                "UPDATE match_list SET others = others[1:1], scores = scores[1:1]" + " WHERE owner::text > '" + id(545)
                        + "'");
        publish(600, 1);
        caughtUp();
        JsonPath sound = audit();
        assertThat(sound.getInt("differences")).isZero();
        assertThat(sound.getInt("undecided")).isZero();
        assertThat(sound.getInt("lists")).isGreaterThanOrEqualTo(120);
        // Only what the one new record found and displaced is told, and nothing a second time.
        probe.allIsSent();
        assertThat(KafkaProbe.values("renkei.matching.events.v1").size() - events)
                .isBetween(1L, 40L);
    }

    @Test
    void aDatabaseThatWentBackWithoutAWordIsReadAgain() throws Exception {
        publish(400, 5);
        caughtUp();
        probe.run(
                "UPDATE list_generation SET next_offset = next_offset - 5",
                "DELETE FROM match_list WHERE owner::text BETWEEN '" + id(400) + "' AND '" + id(404) + "'");
        publish(410, 1);
        caughtUp();
        JsonPath sound = audit();
        assertThat(sound.getInt("differences")).isZero();
        assertThat(sound.getInt("lists")).isGreaterThanOrEqualTo(12);
    }

    @Test
    void connectionsThatBreakWhileRecordsArriveLoseNothing() throws Exception {
        publish(300, 6);
        for (int round = 0; round < 3; round++) {
            breakAllConnections();
            publish(310 + 10 * round, 3);
        }
        caughtUp();
        for (int number : new int[] {300, 305, 310, 320, 332}) {
            assertThat(targets(number)).isGreaterThanOrEqualTo(10);
        }
    }

    /** Asked again where the connection that asks is one that was broken before. */
    private void breakAllConnections() {
        eventually(
                () -> {
                    probe.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user"
                            + " AND pid <> pg_backend_pid()");
                    return true;
                },
                true);
    }

    @Test
    void anAuditFindsTheListsThatAreNotAsTheyShouldBe() throws Exception {
        for (int number = 400; number < 408; number++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(
                    id(number), 1, PLACES[number % PLACES.length], "外国籍の児童への日本語指導", "転入した児童の母語で授業を補う教材がない。"));
        }
        caughtUp();
        JsonPath sound = audit();
        assertThat(sound.getInt("differences")).isZero();
        assertThat(sound.getInt("undecided")).isZero();
        assertThat(sound.getInt("lists")).isGreaterThanOrEqualTo(16);
        probe.run("UPDATE match_list SET scores[1] = scores[1] + 1 WHERE kind = 'ISSUE' AND owner = '" + id(403) + "'");
        try {
            JsonPath faulty = audit();
            assertThat(faulty.getInt("differences")).isEqualTo(1);
            assertThat(faulty.getString("first[0].owner")).isEqualTo(id(403).toString());
            assertThat(faulty.getString("first[0].kind")).isEqualTo("ISSUE");
        } finally {
            probe.run("UPDATE match_list SET scores[1] = scores[1] - 1 WHERE kind = 'ISSUE' AND owner = '" + id(403)
                    + "'");
        }
    }

    /** Only lists that the one new record did not touch must be the same. */
    private static Map<String, String> without(Map<String, String> before, Map<String, String> after) {
        Map<String, String> same = new TreeMap<>(before);
        same.keySet().removeIf(key -> String.valueOf(after.get(key)).contains(id(200).toString()));
        assertThat(same).isNotEmpty();
        return same;
    }

    private static void publish(int first, int count) {
        for (int number = first; number < first + count; number++) {
            CatalogueEvents.publishIssue(CatalogueEvents.issue(
                    id(number),
                    1,
                    PLACES[number % PLACES.length],
                    "港の岸壁の点検を潜水に頼っている " + number,
                    "岸壁の水中の傷みを潜水士が調べているが、人手が足りない。水中の機械で点検したい。番号は" + number * 7919 + "。"));
        }
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0001_0000L + number);
    }

    private static int targets(int number) {
        return given().auth()
                .oauth2(Tokens.officer("072028"))
                .get("/api/v1/issues/" + id(number) + "/matches?kind=ISSUE")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static long found() {
        return KafkaProbe.values("renkei.matching.events.v1").stream()
                .filter(event -> event.contains("match.found"))
                .count();
    }

    private Map<String, String> lists() throws SQLException {
        Map<String, String> lists = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT owner || ' ' || kind, others::text || scores::text FROM served_list")) {
            while (rows.next()) {
                lists.put(rows.getString(1), rows.getString(2));
            }
        }
        return lists;
    }
}
