package jp.renkei.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchLists;
import jp.renkei.matching.match.ListPolicy.Candidate;
import jp.renkei.matching.match.ListPolicy.Move;
import jp.renkei.matching.match.ListPolicy.Place;
import jp.renkei.matching.match.ListPolicy.Reason;
import org.junit.jupiter.api.Test;

/** What moves in a list, and what never does. Candidates are named by municipality; a star marks a busy host. */
class ListPolicyTest {

    @Test
    void aListWithoutCrowdStaysAsItIs() {
        List<Place> places = ListPolicy.arrange(candidates("a b c a b c a b c"));
        assertThat(names(places)).isEqualTo("a b c a b c a b c");
        assertThat(places).allSatisfy(place -> assertThat(place.moves()).isEmpty());
    }

    @Test
    void theFourthOfAMunicipalityFollowsAfterTheOthers() {
        List<Place> places = ListPolicy.arrange(candidates("a a b a a a c"));
        assertThat(names(places)).isEqualTo("a a b a c a a");
        assertThat(places.get(5).moves()).containsExactly(new Move(Reason.MUNICIPALITY_SHARE, 5, 6));
        assertThat(places.get(6).moves()).containsExactly(new Move(Reason.MUNICIPALITY_SHARE, 6, 7));
        assertThat(places.get(4).moves()).isEmpty();
    }

    @Test
    void beyondTheShownPlacesTheOrderIsThatOfTheScores() {
        List<Place> places =
                ListPolicy.arrange(candidates("a a a a " + "b c d e f g h i j k l m n o p q r ".repeat(2)));
        assertThat(names(places)).startsWith("a a a b c d").contains("q r a b c");
        assertThat(places).hasSize(38);
    }

    @Test
    void aBusyHostYieldsThreePlacesToItsBand() {
        List<Place> places = ListPolicy.arrange(candidates("a* b c d e"));
        assertThat(names(places)).isEqualTo("b c d a* e");
        assertThat(places.get(3).moves()).containsExactly(new Move(Reason.BUSY_HOST, 1, 4));
    }

    @Test
    void aBusyHostNeverYieldsToAWeakerBandOrPassesAnother() {
        assertThat(names(ListPolicy.arrange(candidates("a* | b c")))).isEqualTo("a* b c");
        assertThat(names(ListPolicy.arrange(candidates("a* b* c")))).isEqualTo("c a* b*");
        assertThat(names(ListPolicy.arrange(candidates("a* b*")))).isEqualTo("a* b*");
    }

    @Test
    void aBusyHostYieldsOnlyToWhatIsAboutAsClose() {
        assertThat(names(ListPolicy.arrange(candidates("a* b ~ c")))).isEqualTo("b a* c");
        assertThat(names(ListPolicy.arrange(candidates("a* ~ b c")))).isEqualTo("a* b c");
    }

    @Test
    void nobodyIsDroppedAndNoScoreChanges() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<Candidate> raw = new ArrayList<>();
            for (int i = random.nextInt(MatchLists.STORED + 1); i > 0; i--) {
                Entry entry = new Entry(new UUID(run, i), 900 - 15 * raw.size());
                raw.add(new Candidate(entry, "m" + random.nextInt(8), random.nextInt(4) == 0));
            }
            List<Place> places = ListPolicy.arrange(raw);
            assertThat(places).extracting(Place::candidate).containsExactlyInAnyOrderElementsOf(raw);
            assertThat(ListPolicy.arrange(raw)).isEqualTo(places);
            for (int i = 0; i < places.size(); i++) {
                int from = raw.indexOf(places.get(i).candidate()) + 1;
                int to = i + 1;
                assertThat(places.get(i).moves()).allSatisfy(move -> {
                    assertThat(move.from()).isEqualTo(from).isLessThan(move.to());
                    assertThat(move.to()).isEqualTo(to);
                });
            }
            Map<String, Integer> all = new HashMap<>();
            raw.forEach(c -> all.merge(c.municipality(), 1, Integer::sum));
            int enough = all.values().stream()
                    .mapToInt(n -> Math.min(n, ListPolicy.SHARE))
                    .sum();
            Map<String, Integer> first = new HashMap<>();
            places.stream()
                    .limit(Math.min(MatchLists.SHOWN, enough))
                    .forEach(place -> first.merge(place.candidate().municipality(), 1, Integer::sum));
            assertThat(first.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(ListPolicy.SHARE));
        }
    }

    /** Scores fall by a tenth of a point; a bar is where the next band begins, a tilde where they fall far within one. */
    private static List<Candidate> candidates(String names) {
        List<Candidate> candidates = new ArrayList<>();
        int score = 900;
        for (String name : names.strip().split(" ")) {
            if (name.equals("|")) {
                score = 200;
            } else if (name.equals("~")) {
                score -= ListPolicy.ABOUT_AS_CLOSE;
            } else {
                UUID id = new UUID(0, candidates.size());
                candidates.add(new Candidate(new Entry(id, score--), name, name.endsWith("*")));
            }
        }
        return candidates;
    }

    private static String names(List<Place> places) {
        return String.join(
                " ",
                places.stream().map(place -> place.candidate().municipality()).toList());
    }
}
