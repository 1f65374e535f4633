package jp.renkei.notification.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.Samples;
import jp.renkei.notification.intake.Event;
import jp.renkei.notification.intake.EventReader;
import jp.renkei.notification.intake.UnreadableEvent;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

/** The version decides, in whatever order and however often events come. */
@QuarkusTest
@WithTestResource(StackResource.class)
class KnownMatchesTest {

    private static final String SAMPLE = "e89d0a5b-b411-5f61-b5a4-31ee24cd7ecd";
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final String home = "%06d".formatted(Math.floorMod(id.getMostSignificantBits(), 1_000_000));

    @Inject
    MatchHandler handler;

    @Inject
    EventReader reader;

    @Inject
    KnownMatches matches;

    @Inject
    EntityManager database;

    @Test
    void aRepeatChangesNothing() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00"));
        hear(found(1, "HIGH", "2026-11-03T10:00:00+09:00"));
        assertThat(known(LATER)).singleElement().satisfies(match -> {
            assertThat(match.band()).isEqualTo(Band.MEDIUM);
            assertThat(match.foundAt()).isEqualTo("2026-11-02T01:00:00Z");
        });
    }

    @Test
    void anOldStateAfterANewOneChangesNothing() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00"));
        hear(withdrawn(3));
        hear(changed(2, "HIGH", "2026-11-03T10:00:00+09:00"));
        assertThat(known(LATER)).isEmpty();
    }

    @Test
    void aWithdrawalThatComesFirstIsRemembered() {
        hear(withdrawn(2));
        hear(found(1, "HIGH", "2026-11-02T10:00:00+09:00"));
        assertThat(known(LATER)).isEmpty();
        hear(found(3, "LOW", "2026-11-04T10:00:00+09:00"));
        assertThat(known(LATER)).singleElement().satisfies(match -> {
            assertThat(match.band()).isEqualTo(Band.LOW);
            assertThat(match.foundAt()).isEqualTo("2026-11-04T01:00:00Z");
        });
    }

    @Test
    void theBandOfAnEarlierMomentIsStillKnown() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00"));
        hear(changed(2, "HIGH", "2026-11-09T10:00:00+09:00"));
        assertThat(known(Instant.parse("2026-11-09T00:00:00Z")).getFirst().bandBefore())
                .isEqualTo(Band.MEDIUM);
        assertThat(known(LATER).getFirst().bandBefore()).isEqualTo(Band.HIGH);
        assertThat(known(Instant.parse("2026-11-01T00:00:00Z")).getFirst().bandBefore())
                .isNull();
    }

    @Test
    void theFrozenReasonsComeBackWhole() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00"));
        Explanation kept = QuarkusTransaction.requiringNew()
                .call(() -> matches.explanations(List.of(id)))
                .get(id)
                .orElseThrow();
        assertThat(kept)
                .isEqualTo(reader.data(event(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00")), Explanation.class));
    }

    @Test
    void fieldsThatNobodyReadsAreNotKept() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00")
                .replaceFirst("\"recordVersion\"", "\"officerEmail\": \"taro@city.example\", \"recordVersion\""));
        assertThat(known(LATER)).hasSize(1);
        assertThat(frozen())
                .contains("買い物")
                .doesNotContain("taro@city.example", "officerEmail", "sharedTerms", "evidence");
    }

    @Test
    void aPairStaysThatOfItsRecordsAndTheirMunicipalities() {
        hear(found(1, "MEDIUM", "2026-11-02T10:00:00+09:00"));
        String kept = frozen();
        for (String[] other :
                new String[][] {{"-8000-00000000a001", "-8000-00000000beef"}, {home, "392014"}, {"192023", "392014"}}) {
            String hijacked = found(7, "HIGH", "2026-11-03T10:00:00+09:00").replace(other[0], other[1]);
            assertThatThrownBy(() -> hear(hijacked)).isInstanceOf(UnreadableEvent.class);
        }
        assertThat(frozen()).isEqualTo(kept);
        hear(changed(2, "HIGH", "2026-11-09T10:00:00+09:00"));
        assertThat(known(LATER).getFirst().band()).isEqualTo(Band.HIGH);
    }

    @Test
    void typesOfLaterVersionsArePassedOver() {
        hear(found(1, "LOW", "2026-11-02T10:00:00+09:00").replace("match.found.v1", "match.praised.v1"));
        assertThat(known(LATER)).isEmpty();
    }

    private void hear(String event) {
        handler.handle(event(event));
    }

    private Event event(String message) {
        return reader.read(message.getBytes(StandardCharsets.UTF_8), id.toString());
    }

    private String frozen() {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "SELECT CAST(explanation AS text) FROM known_match WHERE id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private List<KnownMatch> known(Instant moment) {
        return QuarkusTransaction.requiringNew().call(() -> matches.of(home, moment));
    }

    private String found(int version, String band, String time) {
        return event("jp.renkei.matching.match.found.v1/issue-pair.json", version, time)
                .replace("\"band\": \"HIGH\"", "\"band\": \"" + band + "\"");
    }

    private String changed(int version, String band, String time) {
        return event("jp.renkei.matching.match.changed.v1/band-changed.json", version, time)
                .replaceAll("\"band\": \"[A-Z]+\"", "\"band\": \"" + band + "\"");
    }

    private String withdrawn(int version) {
        return event("jp.renkei.matching.match.withdrawn.v1/displaced.json", version, "2026-11-05T10:00:00+09:00");
    }

    private String event(String sample, int version, String time) {
        return Samples.text(sample)
                .replace(SAMPLE, id.toString())
                .replace("072028", home)
                .replaceFirst("\"recordVersion\": [0-9]+", "\"recordVersion\": " + version)
                .replaceFirst("\"time\": \"[^\"]+\"", "\"time\": \"" + time + "\"");
    }
}
