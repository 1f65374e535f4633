package jp.renkei.matching.match;

import static io.restassured.RestAssured.given;
import static jp.renkei.matching.match.MatcherProbe.caughtUp;
import static jp.renkei.matching.match.MatcherProbe.eventually;
import static jp.renkei.matching.match.MatcherProbe.settled;
import static jp.renkei.matching.match.MatcherProbe.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.renkei.matching.CatalogueEvents;
import jp.renkei.stack.KafkaProbe;
import jp.renkei.stack.StackResource;
import jp.renkei.stack.Tokens;
import org.junit.jupiter.api.Test;

/** Lists do not wait for events, and events are about what became of the lists. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AnnouncementTest {

    private static final String PLACE = "072028";

    @Inject
    AgroalDataSource database;

    @Test
    void readersSeeAtOnceWhatIsToldLaterAndOnlyOnce() throws Exception {
        MatcherProbe probe = new MatcherProbe(database);
        publish(1, 1);
        caughtUp();
        settled();
        probe.allIsSent();
        // Somebody else is telling news, and it takes long.
        try (HeldLock another = HeldLock.of(database, 0)) {
            publish(2, 1);
            publish(3, 1);
            caughtUp();
            assertThat(partners(1)).contains(id(2).toString(), id(3).toString());
            publish(2, 2);
            CatalogueEvents.withdrawIssue(id(3), 2);
            caughtUp();
            assertThat(partners(1)).contains(id(2).toString()).doesNotContain(id(3).toString());
            assertThat(status().getBoolean("announcing")).isTrue();
            assertThat(told(2)).isEmpty();
        }
        eventually(() -> status().getBoolean("announcing"), false);
        probe.allIsSent();
        assertThat(told(2)).as("changed meanwhile").singleElement().asString().contains("match.found");
        assertThat(told(3)).as("came and went meanwhile").isEmpty();
    }

    /** The events about the pair of the first issue and this one. */
    private static List<String> told(int number) {
        return KafkaProbe.values("renkei.matching.events.v1").stream()
                .filter(event -> event.contains(id(1).toString())
                        && event.contains(id(number).toString()))
                .toList();
    }

    private static List<String> partners(int number) {
        return given().auth()
                .oauth2(Tokens.officer(PLACE))
                .get("/api/v1/issues/" + id(number) + "/matches?kind=ISSUE")
                .jsonPath()
                .getList("items.target.id", String.class);
    }

    private static void publish(int number, long version) {
        CatalogueEvents.publishIssue(CatalogueEvents.issue(
                id(number),
                version,
                number == 1 ? PLACE : "192023",
                "盆踊りの櫓を組む大工がいない",
                "櫓の足場板が腐り、太鼓と提灯を吊れない。版は" + version + "。"));
    }

    private static UUID id(int number) {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0003_0000L + number);
    }
}
