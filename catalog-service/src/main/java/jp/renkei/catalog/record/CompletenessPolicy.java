package jp.renkei.catalog.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.catalog.record.RecordState.Completeness;
import jp.renkei.catalog.record.RecordState.Hint;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;

/** Says how complete a record is and what would make it more useful. Stateless. */
final class CompletenessPolicy {

    /** A description this long, in characters, usually says who suffers, how much, and what was tried. */
    private static final int TELLING_LENGTH = 120;

    private static final List<Wish<Content>> ESSENTIAL = List.of(
            new Wish<>("title", 15, content -> true, new Text("", "")),
            new Wish<>(
                    "description",
                    25,
                    content -> content.essentials()
                                    .description()
                                    .codePointCount(
                                            0,
                                            content.essentials().description().length())
                            >= TELLING_LENGTH,
                    new Text(
                            "誰が何に困っているか、これまでに試したことを書き足すと（120字以上が目安）、文章の似た相手が見つかりやすくなります。",
                            "Say who has the problem and what was tried (120 characters or more): similar texts are found"
                                    + " more reliably.")),
            new Wish<>(
                    "policyFields",
                    15,
                    content -> !content.essentials().policyFields().isEmpty(),
                    new Text(
                            "施策の方向を選ぶと、推定の2倍の重みで同じ分野の自治体と結び付きます。",
                            "Choose policy fields: a chosen field counts twice as much as an inferred one.")),
            new Wish<>(
                    "indicators",
                    10,
                    content -> !content.essentials().indicators().isEmpty(),
                    new Text(
                            "指標（現状値と目標値）を加えると、相手が課題の大きさを比べられます。",
                            "Add an indicator with baseline and target: others can compare the size of the problem.")),
            new Wish<>(
                    "fiscalYearFrom",
                    10,
                    content -> content.essentials().fiscalYearFrom() != null,
                    new Text(
                            "取り組む年度を入れると、予算の時期が合う相手が上位になります。",
                            "Give the fiscal years: partners with a fitting budget window rank higher.")),
            new Wish<>(
                    "wantedSchemes",
                    10,
                    content -> !content.essentials().wantedSchemes().isEmpty(),
                    new Text(
                            "希望する連携の形（共同調達、情報交換など）を選ぶと、同じ形を望む相手と結び付きます。",
                            "Choose the wanted form of cooperation: partners who want the same are preferred.")),
            new Wish<>(
                    "targetGroups",
                    5,
                    content -> !content.essentials().targetGroups().isEmpty(),
                    new Text(
                            "対象者（高齢者、子育て世帯など）を書くと、理由の説明が具体的になります。",
                            "Name the people concerned: the reasons become more concrete.")),
            new Wish<>(
                    "budgetBand",
                    5,
                    content -> content.essentials().budgetBand() != null,
                    new Text(
                            "予算規模を選ぶと、同じ規模で検討する相手が分かります。",
                            "Choose a budget band: it shows who plans at the same scale.")),
            new Wish<>(
                    "wantedScope",
                    5,
                    content -> content.essentials().wantedScope() != null,
                    new Text(
                            "相手の範囲（県内、近隣、全国など）を選ぶと、距離の評価に希望が反映されます。",
                            "Choose where partners should be: distance is then judged by your wish.")));

    private CompletenessPolicy() {}

    /** The score is exact when nothing or everything is there; points are rounded shares of 100. */
    static <C extends Content> Completeness judge(C content, RecordKind<C> kind, Language language) {
        int all = points(ESSENTIAL.stream()) + points(kind.wishes().stream());
        int granted = points(ESSENTIAL.stream().filter(wish -> wish.granted().test(content)))
                + points(kind.wishes().stream().filter(wish -> wish.granted().test(content)));
        var open = Stream.concat(
                        ESSENTIAL.stream().filter(wish -> !wish.granted().test(content)),
                        kind.wishes().stream().filter(wish -> !wish.granted().test(content)))
                .sorted(Comparator.<Wish<?>>comparingInt(Wish::points).reversed())
                .map(wish -> new Hint(
                        wish.field(), share(wish.points(), all), wish.hint().in(language)))
                .toList();
        return new Completeness(share(granted, all), open);
    }

    private static int points(Stream<? extends Wish<?>> wishes) {
        return wishes.mapToInt(Wish::points).sum();
    }

    private static int share(int points, int all) {
        return Math.round(100f * points / all);
    }
}
