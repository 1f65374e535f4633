package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.Explanation.Scheme;
import jp.renkei.notification.match.RecordType;
import org.jspecify.annotations.Nullable;

/** Digests to be written. */
final class DigestFixture {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private static final List<Text> LONG_REASONS = List.of(
            new Text(
                    "課題の記述が似ています。どちらも「車を運転しない高齢者」「バスの減便」「移動販売」「買い物弱者＝買物難民」に触れています",
                    "The issues are described in similar words: both speak of “車を運転しない高齢者”, “バスの減便”, “移動販売”"),
            new Text(
                    "同じ分野です：「地域コミュニティ機能の維持・強化」「地域交通・インフラ・物流DX」（文章からの推定）",
                    "Same field: Keeping community functions alive; Transport, infrastructure and logistics (inferred from the text)"),
            new Text(
                    "人口規模が近い自治体です（会津若松市 117,376人・高齢化率31.2%、南アルプス市 71,459人・高齢化率30.7%）",
                    "Similar population (会津若松市 117,376, 31.2% aged 65 and over, 南アルプス市 71,459, 30.7% aged 65 and over)"));

    private static final List<Scheme> LONG_SCHEMES = List.of(
            new Scheme(
                    new Text("人材の相互派遣", "Exchange of staff"),
                    new Text(
                            "地方自治法第252条の17（職員の派遣。参考）",
                            "Local Autonomy Act, article 252-17 (secondment; for reference)"),
                    new Text(
                            "4月1日の人事異動に合わせ、前年の秋から（目安）",
                            "For the personnel changes of 1 April, from the autumn before (a guide)")),
            new Scheme(
                    new Text("事務の代替執行", "Substitute execution of affairs"),
                    new Text("地方自治法第252条の16の2（参考）", "Local Autonomy Act, article 252-16-2 (for reference)"),
                    new Text(
                            "規約の協議と議会の議決に、おおむね6か月〜1年（目安）",
                            "Rules and a vote of the assemblies, about six months to a year (a guide)")),
            new Scheme(
                    new Text("一部事務組合", "Partial-affairs association"),
                    new Text("地方自治法第284条第2項（参考）", "Local Autonomy Act, article 284 (2) (for reference)"),
                    new Text(
                            "議会の議決に加えて許可が要り、おおむね1〜2年（目安）",
                            "Votes of the assemblies and a permission, about one to two years (a guide)")),
            new Scheme(
                    new Text("連携中枢都市圏", "Core city region"),
                    new Text(
                            "地方自治法第252条の2（連携協約）と要綱（参考）",
                            "Local Autonomy Act, article 252-2 and guidelines (for reference)"),
                    new Text(
                            "宣言、協約の議決、ビジョンの策定に、おおむね1年以上（目安）",
                            "Declaration, agreements and vision, a year or more (a guide)")),
            new Scheme(
                    new Text("機関等の共同設置", "Jointly established organ"),
                    new Text("地方自治法第252条の7（参考）", "Local Autonomy Act, article 252-7 (for reference)"),
                    new Text(
                            "規約の協議と議会の議決に、おおむね6か月〜1年（目安）",
                            "Rules and a vote of the assemblies, about six months to a year (a guide)")));

    private static final Text CONTRACTS = new Text(
            "契約の終了は、会津若松市が2028年9月末、富士河口湖町が2028年3月末です。先に終わる契約を6か月延ばせれば、2028年10月から一緒に更新できます。共同調達には、2027年9月末までに協議を始め、2027年10月下旬までに共通の仕様を固めます。",
            "The contract of 会津若松市 runs to the end of September 2028, that of 富士河口湖町 to the end of March 2028. If the one that ends first can be extended by 6 months, both can be renewed together from October 2028. For a joint procurement, begin talks by the end of September 2027 and settle the common specification by late October 2027.");

    private DigestFixture() {}

    static Recipient aizu(Language language) {
        return new Recipient(
                UUID.fromString("01998f3e-7c00-7a10-8000-000000000001"),
                "072028",
                "会津若松市",
                language,
                Band.LOW,
                Instant.parse("2026-10-01T00:00:00Z"));
    }

    /** Every part that a mail can have. */
    static Digest everything(Language language) {
        List<Item> told = List.of(issuePair(null), solution("富士吉田市"), wanted(null), solution("都留市"));
        return new Digest(
                aizu(language),
                WEEK,
                WEEK.cutoff(),
                false,
                List.of(new IsoWeek(2026, 47)),
                List.of(
                        new Section(SectionKind.NEW, Group.of(told, 0), 9),
                        new Section(SectionKind.CHANGED, Group.of(List.of(issuePair(Band.MEDIUM)), 4), 1)));
    }

    /** The first mail of a desk that has a solution which others look for. */
    static Digest first(Language language) {
        return new Digest(
                aizu(language),
                WEEK,
                Instant.parse("2026-11-24T01:05:00Z"),
                true,
                List.of(),
                List.of(new Section(SectionKind.NEW, Group.of(List.of(wanted(null)), 0), 4)));
    }

    /** After three weeks without anything better; a pair that the desk knew is weak by now, too. */
    static Digest low(Language language) {
        return new Digest(
                aizu(language),
                WEEK,
                WEEK.cutoff(),
                false,
                List.of(),
                List.of(
                        new Section(SectionKind.NEW, Group.of(List.of(wanted(null)), 0), 2),
                        new Section(SectionKind.CHANGED, Group.of(List.of(wanted(Band.MEDIUM)), 1), 1)));
    }

    /** As many items as a mail holds, of one issue, with long labels. */
    static Digest fullOfLongLabels(Language language, int newOnes, int changed) {
        List<Section> sections = new ArrayList<>();
        if (newOnes > 0) {
            sections.add(new Section(SectionKind.NEW, Group.of(longPairs(newOnes, null), 0), newOnes + 40));
        }
        if (changed > 0) {
            sections.add(
                    new Section(SectionKind.CHANGED, Group.of(longPairs(changed, Band.MEDIUM), newOnes), changed + 40));
        }
        return new Digest(aizu(language), WEEK, WEEK.cutoff(), newOnes == 5, List.of(), sections);
    }

    private static List<Item> longPairs(int count, @Nullable Band before) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(
                        0,
                        new UUID(0x4d0a3abddab152e8L, i),
                        ownIssue(),
                        i % 2 == 0
                                ? other("富士河口湖町", RecordType.ISSUE, "公共交通の便が少ない地区に住む高齢者の買い物と通院の足")
                                : other("南アルプス市", RecordType.INITIATIVE, "移動販売車の予約を電話と画面でまとめて受ける仕組み"),
                        new BigDecimal("78.6"),
                        Band.HIGH,
                        before,
                        LONG_REASONS,
                        new Text(
                                "想定する費用の規模が異なります（貴団体は100万〜1,000万円、富士河口湖町は1億円以上）",
                                "Costs of a different order (yours 1 to 10 million yen, theirs 100 million yen or more)"),
                        CONTRACTS,
                        LONG_SCHEMES.get(i)))
                .toList();
    }

    private static Item issuePair(@Nullable Band before) {
        return new Item(
                0,
                new UUID(0xe89d0a5bb4115f61L, before == null ? 1 : 2),
                ownIssue(),
                other("富士吉田市", RecordType.ISSUE, "買い物に行けない高齢者への支援"),
                new BigDecimal("63.4"),
                Band.HIGH,
                before,
                List.of(
                        new Text("どちらの課題も「買い物弱者＝買物難民」「移動販売」に触れています", "Both issues speak of “買い物弱者＝買物難民” and “移動販売”"),
                        new Text("同じ分野です：「地域コミュニティ機能の維持・強化」", "Same field: Keeping community functions alive"),
                        new Text("実施時期が重なります（2027〜2028年度）", "The periods overlap (FY2027-2028)")),
                new Text(
                        "想定する費用の規模が異なります（100万円未満と5,000万〜1億円）",
                        "Costs of a different order (under 1 million yen and 50 to 100 million yen)"),
                new Text(
                        "実施時期は2027〜2028年度が重なります。2028年度の当初予算に載せるには、2027年9月末までに協議を始め、予算要求（2027年10月下旬〜11月中旬）までに仕様と分担を固めます。",
                        "The periods overlap in FY2027-2028. For the initial budget of FY2028, begin talks by the end of September 2027 and settle specification and shares before the budget requests (late October 2027 to mid-November 2027)."),
                new Scheme(
                        new Text("連携協約", "Cooperation agreement (renkei kyoyaku)"),
                        new Text("地方自治法第252条の2（参考）", "Local Autonomy Act, article 252-2 (for reference)"),
                        new Text(
                                "規約の協議と議会の議決に、おおむね6か月（目安）",
                                "Rules and a vote of the assemblies, about six months (a guide)")));
    }

    private static Item solution(String name) {
        return new Item(
                0,
                new UUID(0x2d0a3abddab152e8L, name.length()),
                ownIssue(),
                other(name, RecordType.INITIATIVE, "移動販売車の予約を電話と画面でまとめて受ける仕組み"),
                new BigDecimal("41"),
                Band.MEDIUM,
                null,
                List.of(new Text("すでに実装済みの取組です", "Already in operation")),
                null,
                null,
                new Scheme(
                        new Text("情報交換", "Exchange of information"), null, new Text("すぐに始められます", "Can start at once")));
    }

    private static Item wanted(@Nullable Band before) {
        return new Item(
                0,
                new UUID(0x3d0a3abddab152e8L, before == null ? 1 : 2),
                new Party(new UUID(7, 3), RecordType.INITIATIVE, "データ連携基盤の共同利用", false, "072028", "会津若松市", "福島県"),
                new Party(new UUID(7, 4), RecordType.ISSUE, "𠮷野さんの声を聞く窓口が足りない", false, "192023", "富士吉田市", "山梨県"),
                new BigDecimal("22.8"),
                Band.LOW,
                before,
                List.of(new Text("課題と取組のどちらも「窓口」に触れています", "The issue and the initiative both speak of “窓口”")),
                new Text(
                        "離れた自治体です（約236km）。会って話す機会は限られます", "Far from each other (about 236 km), so few chances to meet"),
                null,
                null);
    }

    private static Party ownIssue() {
        return new Party(new UUID(7, 1), RecordType.ISSUE, "山あいの集落で買い物弱者が増えている", true, "072028", "会津若松市", "福島県");
    }

    private static Party other(String name, RecordType type, String title) {
        return new Party(new UUID(7, 2), type, title, true, "192023", name, "山梨県");
    }
}
