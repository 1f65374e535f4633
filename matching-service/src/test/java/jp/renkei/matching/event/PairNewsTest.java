package jp.renkei.matching.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.event.MatchFound.Change;
import jp.renkei.matching.event.PairNews.Kind;
import jp.renkei.matching.score.Band;
import org.junit.jupiter.api.Test;

class PairNewsTest {

    @Test
    void aPairThatComesIntoAListOrLeavesBothIsNews() {
        assertThat(PairNews.between(null, pair(400, true, false, "TEXT")).kind())
                .isEqualTo(Kind.FOUND);
        assertThat(PairNews.between(pair(400, false, false, "TEXT"), pair(400, false, true, "TEXT"))
                        .kind())
                .isEqualTo(Kind.FOUND);
        assertThat(PairNews.between(pair(400, true, false, "TEXT"), pair(400, false, false, "TEXT"))
                        .kind())
                .isEqualTo(Kind.WITHDRAWN);
        assertThat(PairNews.between(null, pair(400, false, false, "")).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void anotherListAnotherScoreOrAnotherRankIsNone() {
        AnnouncedPair before = pair(400, true, false, "TEXT,SIZE");
        assertThat(PairNews.between(before, pair(400, true, true, "TEXT,SIZE")).kind())
                .isEqualTo(Kind.NONE);
        assertThat(PairNews.between(before, pair(499, false, true, "TEXT,SIZE")).kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void theChangesNameBandAndReasonsAsTheyWereAndAre() {
        assertThat(PairNews.between(pair(400, true, true, "TEXT"), pair(600, true, true, "TEXT,STALE")))
                .isEqualTo(new PairNews(
                        Kind.CHANGED,
                        List.of(new Change("BAND", "MEDIUM", "HIGH"), new Change("REASONS", "TEXT", "TEXT,STALE"))));
    }

    @Test
    void reasonsThatWereNotKeptAreNoChange() {
        assertThat(PairNews.between(pair(400, true, true, ""), pair(400, true, true, "TEXT"))
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    private static AnnouncedPair pair(int score, boolean first, boolean second, String reasons) {
        UUID a = new UUID(1, 1);
        UUID b = new UUID(1, 2);
        return new AnnouncedPair(
                PairId.of(a, b, RecordType.ISSUE),
                RecordType.ISSUE,
                a,
                b,
                1,
                score,
                Band.of(score),
                first,
                second,
                reasons,
                null);
    }
}
