package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.aizuwakamatsu;
import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.MunicipalityFixture.mishima;
import static jp.renkei.matching.catalogue.RecordFixture.initiative;
import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.Taxonomy;
import jp.renkei.matching.catalogue.WantedScope;
import jp.renkei.matching.epoch.CodeRarity;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextAnalysis;
import jp.renkei.matching.similarity.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole explanations, as an officer reads them. */
class ExplainerTest {

    private static final Epoch SHIPPED = EpochSource.shipped();
    private static final Epoch EPOCH = new Epoch(
            1,
            LocalDate.of(2026, 10, 1),
            SHIPPED.terms(),
            SHIPPED.embedding(),
            new CodeRarity(200, Map.of("S4-06", 20, "S3-01", 10)));

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final VectorBuilder vectors = new VectorBuilder(EPOCH);
    private final Explainer explainer =
            new Explainer(new PairScorer(EPOCH), Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), FiscalYear.ZONE));

    @BeforeEach
    void nameTheFields() {
        view.put(new Taxonomy(
                1,
                List.of(new Taxonomy.Scheme(
                        "policy-field",
                        List.of(
                                new Taxonomy.Item(
                                        "S4-06",
                                        new Taxonomy.Labels("地域コミュニティ機能の維持・強化", "Keeping community functions alive")),
                                new Taxonomy.Item(
                                        "S3-01",
                                        new Taxonomy.Labels("結婚・出産・子育ての支援", "Marriage, birth and child-raising")))))));
    }

    @Test
    void twoIssues() {
        Subject own = subject(
                issue(aizuwakamatsu(), "山あいの集落で買い物弱者が増えている", "商店の閉店とバスの減便で、車を運転しない高齢者が食料品の買い物に困っている。")
                        .policyFields("S4-06")
                        .years(2026, 2028)
                        .schemes("JOINT_STUDY")
                        .budget(BudgetBand.UNDER_1M)
                        .build(),
                aizuwakamatsu());
        Subject other = subject(
                issue(fujiyoshida(), "買物難民対策", "スーパーの撤退で食料品を買う場所がなくなり、高齢者の買い物が難しい。移動販売を検討している。")
                        .policyFields("S4-06")
                        .years(2027, 2029)
                        .schemes("JOINT_STUDY", "PILOT_FIELD")
                        .budget(BudgetBand.UNDER_100M)
                        .build(),
                fujiyoshida());
        assertThat(text(explainer.explain(own, other, view), Label::ja)).isEqualTo("""
                61.3 HIGH
                +44.1 TEXT 課題の記述が似ています（共通する言葉：買い物弱者＝買物難民、食料品、高齢者）
                    FIRST TITLE 7-12 買い物弱者
                    FIRST DESCRIPTION 28-31 買い物
                    FIRST DESCRIPTION 24-27 食料品
                    SECOND DESCRIPTION 26-29 買い物
                    SECOND TITLE 0-4 買物難民
                    SECOND DESCRIPTION 8-11 食料品
                +5.4 POLICY_FIELDS 同じ分野です：「地域コミュニティ機能の維持・強化」
                +4.3 SIZE 人口規模が近い自治体です（会津若松市 117,376人・高齢化率31.2%、富士吉田市 46,530人・高齢化率30.7%）
                +4.0 TIMING 実施時期が重なります（2027〜2028年度）
                +3.5 SCHEMES 希望する連携の形が同じです（共同研究会）
                +2.0 FRESHNESS 双方とも新しい情報です（2026年11月以降に確認）
                -2.0 BUDGET_DIFFERS 想定する費用の規模が異なります（100万円未満と5,000万〜1億円）
                terms 買い物弱者 / 食料品 / 高齢者
                timing 2027〜2028年度が重なります。2027年度の当初予算に載せるには、2026年10月末から11月中旬の予算要求までに仕様と分担を固めます。協議は5月から9月に始めるのが目安です。
                scheme JOINT_STUDY 共同研究会 要綱や覚書で始められ、おおむね1〜2か月（目安）
                """);
        assertThat(text(explainer.explain(own, other, view), Label::en)).isEqualTo("""
                61.3 HIGH
                +44.1 TEXT The issues are described in similar words (in common: “買い物弱者＝買物難民”, “食料品”, “高齢者”)
                    FIRST TITLE 7-12 買い物弱者
                    FIRST DESCRIPTION 28-31 買い物
                    FIRST DESCRIPTION 24-27 食料品
                    SECOND DESCRIPTION 26-29 買い物
                    SECOND TITLE 0-4 買物難民
                    SECOND DESCRIPTION 8-11 食料品
                +5.4 POLICY_FIELDS Same field: Keeping community functions alive
                +4.3 SIZE Similar population (会津若松市 117,376, 31.2% aged 65 and over, 富士吉田市 46,530, 30.7% aged 65 and over)
                +4.0 TIMING The periods overlap (FY2027-2028)
                +3.5 SCHEMES Both want the same form of cooperation (Joint study group)
                +2.0 FRESHNESS Recent information on both sides (confirmed since 2026-11)
                -2.0 BUDGET_DIFFERS Costs of a different order (under 1 million yen and 50 to 100 million yen)
                terms 買い物弱者 / 食料品 / 高齢者
                timing FY2027-2028 overlap. For the budget of FY2027, settle specification and shares before the requests of late October to mid-November 2026; talks best start between May and September.
                scheme JOINT_STUDY Joint study group By memorandum, about one to two months (a guide)
                """);
    }

    @Test
    void anIssueAndAnInitiativeThatEnded() {
        Subject own = subject(
                issue(mishima(), "産後の相談先がない", "助産師のいない島で、出産後の母親が授乳や子どもの発達の不安を相談できる専門職がいない。")
                        .policyFields("S3-01")
                        .scope(WantedScope.NEARBY)
                        .build(),
                mishima());
        Subject other = subject(
                initiative(kochi(), "ｵﾝﾗｲﾝ相談による産後ｹｱ", "産後の母親が、授乳や子どもの発達について、助産師に画面越しで相談できる。")
                        .suggested("S3-01")
                        .stage(Stage.ENDED)
                        .failed("担当者の異動")
                        .confirmed("2023-05-01")
                        .build(),
                kochi());
        assertThat(text(explainer.explain(own, other, view), Label::ja)).isEqualTo("""
                51.0 HIGH
                +56.6 TEXT 課題と取組の記述が似ています（共通する言葉：産後、母親、授乳）
                    FIRST TITLE 0-2 産後
                    FIRST DESCRIPTION 14-16 母親
                    FIRST DESCRIPTION 17-19 授乳
                    SECOND DESCRIPTION 0-5 産後の母親
                    SECOND DESCRIPTION 7-9 授乳
                    SECOND DESCRIPTION 21-24 助産師
                +3.4 POLICY_FIELDS 同じ分野です：「結婚・出産・子育ての支援」（文章からの推定）
                +1.0 SIZE 人口規模には差がありますが、高齢化率や財政力に近い点があります（三島村 405人・高齢化率29.6%、高知市 326,545人・高齢化率29.7%）
                -3.0 SIZE_DIFFERS 人口規模が大きく異なります（三島村 405人、高知市 326,545人）
                -3.0 ENDED すでに終了した取組です（終了の理由が記録されています）
                -2.0 WISH_UNMET 希望する連携の範囲と合いません（約432km）
                -2.0 STALE 情報が古い可能性があります（2023年5月以降、確認されていません）
                terms 産後 / 母親 / 授乳 / 助産師 / 子どもの発達 / 相談
                scheme INFORMATION_EXCHANGE 情報交換 すぐに始められます
                """);
        assertThat(text(explainer.explain(own, other, view), Label::en)).isEqualTo("""
                51.0 HIGH
                +56.6 TEXT The issue and the initiative are described in similar words (in common: “産後”, “母親”, “授乳”)
                    FIRST TITLE 0-2 産後
                    FIRST DESCRIPTION 14-16 母親
                    FIRST DESCRIPTION 17-19 授乳
                    SECOND DESCRIPTION 0-5 産後の母親
                    SECOND DESCRIPTION 7-9 授乳
                    SECOND DESCRIPTION 21-24 助産師
                +3.4 POLICY_FIELDS Same field: Marriage, birth and child-raising (inferred from the text)
                +1.0 SIZE Different population, but similar ageing or fiscal strength (三島村 405, 29.6% aged 65 and over, 高知市 326,545, 29.7% aged 65 and over)
                -3.0 SIZE_DIFFERS Very different population (三島村 405, 高知市 326,545)
                -3.0 ENDED The initiative has ended (the reason is recorded)
                -2.0 WISH_UNMET Outside the area that was wished for (about 432 km)
                -2.0 STALE Possibly out of date (not confirmed since 2023-05)
                terms 産後 / 母親 / 授乳 / 助産師 / 子どもの発達 / 相談
                scheme INFORMATION_EXCHANGE Exchange of information Can start at once
                """);
    }

    @Test
    void evidenceQuotesTheStoredText() {
        Subject own =
                subject(issue(kochi(), "𠮷野川沿いのﾀﾞﾑ管理", "１２ヶ所の㌔程標をﾄﾞﾛｰﾝで点検したい。").build(), kochi());
        Subject other = subject(
                issue(fujiyoshida(), "ダム管理の効率化", "12か所のキロ程標をドローンで点検する費用が高い。").build(), fujiyoshida());
        Explanation explanation = explainer.explain(own, other, view);
        assertThat(explanation.factors().getFirst().evidence()).isNotEmpty().allSatisfy(e -> {
            CatalogueRecord from = e.side() == Explanation.Side.FIRST ? own.state() : other.state();
            String stored = e.field() == Explanation.Field.TITLE ? from.title() : from.description();
            assertThat(stored.substring(e.start(), e.end())).isEqualTo(e.text());
        });
        assertThat(explanation.sharedTerms()).contains("ﾄﾞﾛｰﾝ");
    }

    private Subject subject(CatalogueRecord state, Municipality municipality) {
        return new Subject(
                state,
                RecordFacts.of(state, MunicipalityFacts.of(municipality)),
                vectors.build(TextAnalysis.frequencies(state.title(), state.description())),
                municipality);
    }

    private static String text(Explanation e, Function<Label, String> language) {
        StringBuilder text = new StringBuilder();
        text.append(points(e.score())).append(' ').append(e.band()).append('\n');
        e.factors().forEach(f -> {
            text.append("+%s %s %s%n".formatted(points(f.tenths()), f.code(), language.apply(f.label())));
            f.evidence()
                    .forEach(v -> text.append(
                            "    %s %s %d-%d %s%n".formatted(v.side(), v.field(), v.start(), v.end(), v.text())));
        });
        e.against()
                .forEach(a ->
                        text.append("%s %s %s%n".formatted(points(a.tenths()), a.code(), language.apply(a.label()))));
        text.append("terms ").append(String.join(" / ", e.sharedTerms())).append('\n');
        if (e.timing() != null) {
            text.append("timing ").append(language.apply(e.timing())).append('\n');
        }
        e.schemes()
                .forEach(s -> text.append("scheme %s %s %s%s%n"
                        .formatted(
                                s.code(),
                                language.apply(s.label()),
                                s.article() == null ? "" : language.apply(s.article()) + " ",
                                language.apply(s.leadTime()))));
        return text.toString();
    }

    private static String points(int tenths) {
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }
}
