package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.Taxonomy;
import jp.renkei.matching.epoch.CodeRarity;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.FactorCode;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole explanations, as an officer reads them; the files are in {@code src/test/resources/explanations}. When a change is
 * meant, {@code ./mvnw -pl matching-service test -Dtest=ExplainerTest -Drenkei.golden.update=true} writes them anew: read
 * the diff, it is what officers will read.
 */
class ExplainerTest {

    private static final Epoch SHIPPED = EpochSource.shipped();
    private static final Epoch EPOCH = new Epoch(
            1,
            LocalDate.of(2026, 10, 1),
            SHIPPED.terms(),
            SHIPPED.embedding(),
            SHIPPED.boilerplate(),
            new CodeRarity(200, Map.of("S4-06", 20, "S3-01", 10)));

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final VectorBuilder vectors = new VectorBuilder(EPOCH);

    @BeforeEach
    void nameTheFields() {
        view.put(new Taxonomy(
                1,
                List.of(new Taxonomy.Scheme(
                        "policy-field",
                        List.of(
                                new Taxonomy.Item(
                                        "S4-02", new Taxonomy.Labels("医療・介護分野におけるDX", "Medical and long-term care")),
                                new Taxonomy.Item(
                                        "S4-03",
                                        new Taxonomy.Labels(
                                                "地域交通・インフラ・物流DX", "Transport, infrastructure and logistics")),
                                new Taxonomy.Item("S1-04", new Taxonomy.Labels("観光DX", "Tourism")),
                                new Taxonomy.Item("P5", new Taxonomy.Labels("観光DX", "Tourism")),
                                new Taxonomy.Item(
                                        "K2-04",
                                        new Taxonomy.Labels("デジタル人材の地域への還流促進", "Digital staff for the regions")),
                                new Taxonomy.Item(
                                        "K3-04",
                                        new Taxonomy.Labels("利用者視点でのサービスデザイン体制の確立", "Service design for users")),
                                new Taxonomy.Item(
                                        "S4-06",
                                        new Taxonomy.Labels("地域コミュニティ機能の維持・強化", "Keeping community functions alive")),
                                new Taxonomy.Item(
                                        "S3-01",
                                        new Taxonomy.Labels("結婚・出産・子育ての支援", "Marriage, birth and child-raising")))))));
    }

    static List<ExplainedPairs.Pair> pairs() {
        return ExplainedPairs.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void wholeExplanationsReadAsTheirFilesSay(ExplainedPairs.Pair pair) {
        Subject own = subject(pair.own().build(), pair.ownHome());
        Subject other = subject(pair.other().build(), pair.home());
        Explanation explanation = explainer(pair.day()).explain(own, other, view);
        GoldenFile.of(pair.name() + ".ja.txt").check(ExplanationText.of(pair, own, other, explanation, Label::ja));
        GoldenFile.of(pair.name() + ".en.txt").check(ExplanationText.of(pair, own, other, explanation, Label::en));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothSidesGetTheSameScoreAndItIsTheSumOfItsParts(ExplainedPairs.Pair pair) {
        Subject own = subject(pair.own().build(), pair.ownHome());
        Subject other = subject(pair.other().build(), pair.home());
        Explanation here = explainer(pair.day()).explain(own, other, view);
        Explanation there = explainer(pair.day()).explain(other, own, view);
        assertThat(there.score()).isEqualTo(here.score());
        assertThat(there.timing().startBy()).isEqualTo(here.timing().startBy());
        assertThat(there.timing().milestones()).isEqualTo(here.timing().milestones());
        assertThat(there.against()).hasSameSizeAs(here.against());
        int sum = here.factors().stream().mapToInt(Explanation.Factor::tenths).sum()
                + here.against().stream().mapToInt(Explanation.Against::tenths).sum();
        assertThat(sum).isEqualTo(here.score());
    }

    @Test
    void evidenceQuotesTheStoredText() {
        Subject own =
                subject(issue(kochi(), "𠮷野川沿いのﾀﾞﾑ管理", "１２ヶ所の㌔程標をﾄﾞﾛｰﾝで点検したい。").build(), kochi());
        Subject other = subject(
                issue(fujiyoshida(), "ダム管理の効率化", "12か所のキロ程標をドローンで点検する費用が高い。").build(), fujiyoshida());
        Explanation explanation = explainer(LocalDate.of(2026, 7, 1)).explain(own, other, view);
        assertThat(explanation.factors().getFirst().evidence()).isNotEmpty().allSatisfy(evidence -> {
            Explanation.Passage e = (Explanation.Passage) evidence;
            CatalogueRecord from = e.side() == Explanation.Side.FIRST ? own.state() : other.state();
            String stored = e.field() == Explanation.Field.TITLE ? from.title() : from.description();
            assertThat(stored.substring(e.start(), e.end())).isEqualTo(e.text());
        });
        assertThat(explanation.sharedTerms()).contains("ﾄﾞﾛｰﾝ");
    }

    @Test
    void fieldsOfOneNameAreNamedOnce() {
        Explanation explanation = explainer(LocalDate.of(2026, 7, 1))
                .explain(
                        subject(
                                issue(kochi(), "観光客の案内", "観光客が減った。")
                                        .policyFields("S1-04", "P5")
                                        .build(),
                                kochi()),
                        subject(
                                issue(fujiyoshida(), "観光の案内", "観光客が多い。")
                                        .policyFields("S1-04", "P5")
                                        .build(),
                                fujiyoshida()),
                        view);
        assertThat(explanation.factors())
                .filteredOn(factor -> factor.code() == FactorCode.POLICY_FIELDS)
                .extracting(factor -> factor.label().ja())
                .containsExactly("同じ分野です：「観光DX」");
    }

    private static Explainer explainer(LocalDate day) {
        return new Explainer(
                EPOCH,
                new PairScorer(EPOCH),
                Clock.fixed(day.atTime(9, 0).atZone(FiscalYear.ZONE).toInstant(), FiscalYear.ZONE));
    }

    private Subject subject(CatalogueRecord state, Municipality municipality) {
        return Subject.of(
                state,
                RecordFacts.of(state, MunicipalityFacts.of(municipality)),
                vectors.build(TextAnalysis.frequencies(state.title(), state.description(), SentenceWeights.EVEN)),
                municipality);
    }
}
