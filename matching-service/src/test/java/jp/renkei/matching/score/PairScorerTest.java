package jp.renkei.matching.score;

import static jp.renkei.matching.catalogue.MunicipalityFixture.aizuwakamatsu;
import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.MunicipalityFixture.mishima;
import static jp.renkei.matching.catalogue.RecordFixture.initiative;
import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.epoch.CodeRarity;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.similarity.TextVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairScorerTest {

    private static final Epoch SHIPPED = EpochSource.shipped();
    private static final Epoch EPOCH = new Epoch(
            1,
            LocalDate.of(2026, 10, 1),
            SHIPPED.terms(),
            SHIPPED.embedding(),
            SHIPPED.boilerplate(),
            new CodeRarity(100, Map.of("S4-03", 50, "K1-04", 2)));
    private static final int HALF = TextVector.UNIT * TextVector.UNIT / 2;

    private final PairScorer scorer = new PairScorer(EPOCH);
    private final ScoreSheet sheet = new ScoreSheet();

    @Test
    void thePositiveMaximaAddUpToAHundred() {
        assertThat(Arrays.stream(FactorCode.values())
                        .mapToInt(FactorCode::maximum)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void aScoreIsTheSameFromBothEndsAndTheSumOfItsParts() {
        RecordFixture a = plain(aizuwakamatsu())
                .policyFields("S4-03")
                .years(2026, 2028)
                .schemes("JOINT_STUDY")
                .scope(WantedScope.NEARBY)
                .budget(BudgetBand.UNDER_1M);
        RecordFixture b = plain(mishima())
                .policyFields("S4-03")
                .years(2027, 2027)
                .schemes("JOINT_STUDY")
                .scope(WantedScope.FAR)
                .budget(BudgetBand.OVER_100M);
        RecordFacts first = facts(a, aizuwakamatsu());
        RecordFacts second = facts(b, mishima());
        scorer.score(first, second, HALF, sheet);
        int oneWay = sheet.total();
        int sum = 0;
        for (FactorCode code : FactorCode.values()) {
            assertThat(sheet.points(code)).isBetween(0, code.maximum());
            sum += sheet.points(code);
        }
        for (AgainstCode code : AgainstCode.values()) {
            assertThat(sheet.points(code)).isBetween(code.minimum(), 0);
            sum += sheet.points(code);
        }
        scorer.score(second, first, HALF, sheet);
        assertThat(oneWay).isEqualTo(sum).isEqualTo(sheet.total());
        assertThat(sheet.points(AgainstCode.SIZE_DIFFERS)).isNegative();
        assertThat(sheet.points(AgainstCode.WISH_UNMET)).isNegative();
        assertThat(sheet.points(AgainstCode.BUDGET_DIFFERS)).isNegative();
    }

    @Test
    void noPairScoresMoreThanItsUpperBound() {
        Random random = new Random(11);
        int[] decided = new int[2];
        for (int round = 0; round < 20_000; round++) {
            RecordFacts a = randomFacts(random);
            RecordFacts b = randomFacts(random);
            int product = random.nextInt(HALF);
            scorer.score(a, b, product, sheet);
            int total = sheet.total();
            assertThat(scorer.upperBound(a).most(b.type(), CodeSignature.of(b), product))
                    .isGreaterThanOrEqualTo(total);
            assertThat(scorer.scoreIfAtLeast(total, a, b, product, sheet)).isTrue();
            decided[scorer.scoreIfAtLeast(total + 100, a, b, product, sheet) ? 1 : 0]++;
        }
        assertThat(decided[0]).isPositive();
        assertThat(decided[1]).isPositive();
    }

    /** Of near and similar municipalities, which gives most; with up to all forms of cooperation in common. */
    private static RecordFacts randomFacts(Random random) {
        RecordFixture record = (random.nextBoolean()
                        ? issue(aizuwakamatsu(), "題", "本文")
                        : initiative(mishima(), "題", "本文"))
                .years(2026, 2026 + random.nextInt(3))
                .scope(WantedScope.NEARBY)
                .schemes(IntStream.range(0, random.nextInt(19))
                        .mapToObj(i -> "FORM_" + i)
                        .toArray(String[]::new));
        if (random.nextBoolean()) {
            record.policyFields(random.nextBoolean() ? "S4-03" : "K1-04");
        }
        return facts(record, random.nextBoolean() ? aizuwakamatsu() : mishima());
    }

    @Test
    void absentDataGivesNothingAndTakesNothing() {
        RecordFacts bare = RecordFacts.of(plain(mishima()).undated().build(), MunicipalityFacts.of(null));
        scorer.score(bare, facts(plain(kochi()).years(2026, 2027), kochi()), HALF, sheet);
        assertThat(sheet.total()).isEqualTo(sheet.points(FactorCode.TEXT));
    }

    @Test
    void eachKindOfPairHasACurveThatNeverFalls() {
        for (RecordType one : RecordType.values()) {
            for (RecordType other : RecordType.values()) {
                assertThat(PairScorer.textPoints(one, other, -1)).isZero();
                assertThat(PairScorer.textPoints(one, other, TextVector.UNIT * TextVector.UNIT))
                        .isEqualTo(FactorCode.TEXT.maximum());
                int before = 0;
                for (int product = 0; product <= TextVector.UNIT * TextVector.UNIT; product += 250_000) {
                    int points = PairScorer.textPoints(one, other, product);
                    assertThat(points).isGreaterThanOrEqualTo(before);
                    before = points;
                }
            }
        }
    }

    @Test
    void theLeastProductOfSoManyPointsIsTheLeast() {
        for (int points = 1; points <= FactorCode.TEXT.maximum(); points++) {
            int least = PairScorer.leastProduct(RecordType.ISSUE, points);
            assertThat(mostTextPoints(RecordType.ISSUE, least)).isGreaterThanOrEqualTo(points);
            assertThat(mostTextPoints(RecordType.ISSUE, least - 1)).isLessThan(points);
        }
    }

    private static int mostTextPoints(RecordType one, int product) {
        return Arrays.stream(RecordType.values())
                .mapToInt(other -> PairScorer.textPoints(one, other, product))
                .max()
                .orElseThrow();
    }

    @Test
    void convenienceLiftsNoPairIntoAHigherBand() {
        RecordFixture here =
                plain(aizuwakamatsu()).years(2026, 2028).schemes("A", "B", "C").scope(WantedScope.NEARBY);
        RecordFixture there = initiative(aizuwakamatsu(), "題", "本文")
                .stage(Stage.IMPLEMENTED)
                .years(2026, 2028)
                .schemes("A", "B", "C")
                .scope(WantedScope.NEARBY);
        RecordFacts one = facts(here, aizuwakamatsu());
        RecordFacts other = facts(there, aizuwakamatsu());
        for (int product = 0; product <= HALF; product += 100_000) {
            scorer.score(one, other, product, sheet);
            assertThat(Band.of(sheet.total())).isEqualTo(Band.of(sheet.points(FactorCode.TEXT)));
        }
        assertThat(sheet.total()).isGreaterThan(FactorCode.TEXT.maximum() + 200);
    }

    @Test
    void aRareSharedFieldCountsMoreAndAnInferredOneHalf() {
        int common = policyPoints(
                plain(kochi()).policyFields("S4-03"), plain(aizuwakamatsu()).policyFields("S4-03"));
        int rare = policyPoints(
                plain(kochi()).policyFields("K1-04"), plain(aizuwakamatsu()).policyFields("K1-04"));
        int inferred = policyPoints(
                plain(kochi()).policyFields("K1-04"), plain(aizuwakamatsu()).suggested("K1-04"));
        assertThat(rare).isGreaterThan(common * 2);
        assertThat(inferred).isBetween(rare / 2, rare / 2 + 1);
    }

    @Test
    void similarMunicipalitiesFitBetterThanUnlikeOnes() {
        scorer.score(
                facts(plain(aizuwakamatsu()), aizuwakamatsu()),
                facts(plain(fujiyoshida()), fujiyoshida()),
                HALF,
                sheet);
        int near = sheet.points(FactorCode.SIZE);
        assertThat(near).isGreaterThan(30);
        assertThat(sheet.points(AgainstCode.SIZE_DIFFERS)).isZero();
        scorer.score(facts(plain(kochi()), kochi()), facts(plain(mishima()), mishima()), HALF, sheet);
        assertThat(sheet.points(FactorCode.SIZE)).isLessThan(near);
        assertThat(sheet.points(AgainstCode.SIZE_DIFFERS)).isLessThan(-15);
    }

    @ParameterizedTest
    @CsvSource({
        "NEARBY,NEARBY,0,-30",
        "ANYWHERE,ANYWHERE,30,0",
        "FAR,FAR,60,0",
        "SAME_PREFECTURE,FAR,30,-20",
        "ANYWHERE,FAR,45,0",
    })
    void bothWishesForAPlaceCount(WantedScope one, WantedScope other, int points, int against) {
        // 会津若松市 and 高知市 are about 700 km apart.
        scorer.score(
                facts(plain(aizuwakamatsu()).scope(one), aizuwakamatsu()),
                facts(plain(kochi()).scope(other), kochi()),
                HALF,
                sheet);
        assertThat(sheet.points(FactorCode.DISTANCE)).isEqualTo(points);
        assertThat(sheet.points(AgainstCode.WISH_UNMET)).isEqualTo(against);
    }

    @ParameterizedTest
    @CsvSource({"2026,2028,2027,2030,40,0", "2026,2028,2028,2028,60,0", "2024,2025,2027,2028,0,-20"})
    void fiscalYearsInCommonCount(int fromA, int toA, int fromB, int toB, int points, int against) {
        scorer.score(
                facts(plain(kochi()).years(fromA, toA), kochi()),
                facts(plain(fujiyoshida()).years(fromB, toB), fujiyoshida()),
                HALF,
                sheet);
        assertThat(sheet.points(FactorCode.TIMING)).isEqualTo(points);
        assertThat(sheet.points(AgainstCode.TIMING_APART)).isEqualTo(against);
    }

    @Test
    void contractsThatEndTogetherAreATiming() {
        scorer.score(
                facts(plain(kochi()).contractEnds("2028-03-31"), kochi()),
                facts(plain(fujiyoshida()).contractEnds("2028-06-30"), fujiyoshida()),
                HALF,
                sheet);
        assertThat(sheet.points(FactorCode.TIMING)).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"IMPLEMENTED,30,0,0", "ROLLED_OUT,30,0,0", "PILOT,15,0,0", "IDEA,0,-20,0", "ENDED,0,0,-30"})
    void whatIsProvenCountsMore(Stage stage, int points, int unproven, int ended) {
        scorer.score(
                facts(plain(kochi()), kochi()),
                facts(initiative(fujiyoshida(), "題", "本文").stage(stage), fujiyoshida()),
                HALF,
                sheet);
        assertThat(sheet.points(FactorCode.STAGE)).isEqualTo(points);
        assertThat(sheet.points(AgainstCode.UNPROVEN)).isEqualTo(unproven);
        assertThat(sheet.points(AgainstCode.ENDED)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01,20,0",
        "2026-10-01,20,0",
        "2026-09-30,15,0",
        "2025-10-01,10,0",
        "2024-10-01,0,-10",
        "2020-01-01,0,-20"
    })
    void freshnessFallsByWholeHalfYears(String confirmed, int points, int against) {
        scorer.score(
                facts(plain(kochi()).confirmed(confirmed), kochi()),
                facts(plain(fujiyoshida()).confirmed("2027-02-01"), fujiyoshida()),
                HALF,
                sheet);
        assertThat(sheet.points(FactorCode.FRESHNESS)).isEqualTo(points);
        assertThat(sheet.points(AgainstCode.STALE)).isEqualTo(against);
    }

    @Test
    void withoutACommonSubjectThereIsNoMatch() {
        scorer.score(
                facts(plain(aizuwakamatsu()), aizuwakamatsu()), facts(plain(fujiyoshida()), fujiyoshida()), 0, sheet);
        assertThat(sheet.matches()).isFalse();
        assertThat(sheet.points(FactorCode.SIZE)).isZero();
        scorer.score(
                facts(plain(aizuwakamatsu()), aizuwakamatsu()),
                facts(plain(fujiyoshida()), fujiyoshida()),
                HALF,
                sheet);
        assertThat(sheet.matches()).isTrue();
    }

    private int policyPoints(RecordFixture a, RecordFixture b) {
        scorer.score(facts(a, kochi()), facts(b, aizuwakamatsu()), HALF, sheet);
        return sheet.points(FactorCode.POLICY_FIELDS);
    }

    private static RecordFixture plain(Municipality of) {
        return issue(of, "題", "本文");
    }

    private static RecordFacts facts(RecordFixture of, Municipality municipality) {
        return RecordFacts.of(of.build(), MunicipalityFacts.of(municipality));
    }
}
