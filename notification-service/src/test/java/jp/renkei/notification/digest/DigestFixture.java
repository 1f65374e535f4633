package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        return new Digest(
                aizu(language),
                WEEK,
                WEEK.cutoff(),
                false,
                List.of(new IsoWeek(2026, 47)),
                List.of(
                        new Section(SectionKind.NEW, List.of(issuePair(1, null), solution(2)), 9),
                        new Section(SectionKind.CHANGED, List.of(issuePair(3, Band.MEDIUM)), 1)));
    }

    /** The first mail of a desk that has a solution which others look for. */
    static Digest first(Language language) {
        return new Digest(
                aizu(language),
                WEEK,
                Instant.parse("2026-11-24T01:05:00Z"),
                true,
                List.of(),
                List.of(new Section(SectionKind.NEW, List.of(wanted(1, null)), 4)));
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
                        new Section(SectionKind.NEW, List.of(wanted(1, null)), 2),
                        new Section(SectionKind.CHANGED, List.of(wanted(2, Band.MEDIUM)), 1)));
    }

    private static Item issuePair(int number, @Nullable Band before) {
        return new Item(
                number,
                new UUID(0xe89d0a5bb4115f61L, number),
                own(RecordType.ISSUE, "山あいの集落で買い物弱者が増えている"),
                other(RecordType.ISSUE, "買い物に行けない高齢者への支援"),
                new BigDecimal("63.4"),
                Band.HIGH,
                before,
                List.of(
                        new Reason(
                                new Text("課題の文章が似ています", "The issues are described in similar words"),
                                new BigDecimal("45.2"),
                                List.of("買い物弱者", "移動販売"),
                                List.of("買い物")),
                        new Reason(
                                new Text(
                                        "同じ施策分野：地域コミュニティ機能の維持・強化",
                                        "Same policy field: Keeping community functions alive"),
                                new BigDecimal("9.1"),
                                List.of(),
                                List.of())),
                new Reason(
                        new Text("想定予算に開きがあります", "The budgets are far apart"),
                        new BigDecimal("-2.0"),
                        List.of(),
                        List.of()),
                new Text(
                        "2026〜2028年度が重なります。2027年度予算に間に合わせるには、2026年10月末の予算要求までに協議を始めます。",
                        "FY2026–2028 overlap. For the FY2027 budget, start talks before the requests of late October 2026."),
                new Scheme(
                        new Text("共同調達", "Joint procurement"),
                        new Text("地方自治法第252条の2", "Local Autonomy Act, article 252-2"),
                        new Text("仕様の調整におおむね6か月（目安）", "About six months to agree on one specification (a guide)")));
    }

    private static Item solution(int number) {
        return new Item(
                number,
                new UUID(0x2d0a3abddab152e8L, number),
                own(RecordType.ISSUE, "山あいの集落で買い物弱者が増えている"),
                other(RecordType.INITIATIVE, "移動販売車の予約を電話と画面でまとめて受ける仕組み"),
                new BigDecimal("41"),
                Band.MEDIUM,
                null,
                List.of(new Reason(
                        new Text("実装済みの取組です", "Already in operation"), new BigDecimal("3.0"), List.of(), List.of())),
                null,
                null,
                null);
    }

    private static Item wanted(int number, @Nullable Band before) {
        return new Item(
                number,
                new UUID(0x3d0a3abddab152e8L, number),
                new Party(new UUID(7, 3), RecordType.INITIATIVE, "データ連携基盤の共同利用", false, "072028", "会津若松市", "福島県"),
                new Party(new UUID(7, 4), RecordType.ISSUE, "𠮷野さんの声を聞く窓口が足りない", false, "192023", "富士吉田市", "山梨県"),
                new BigDecimal("22.8"),
                Band.LOW,
                before,
                List.of(new Reason(
                        new Text("課題と施策の文章が似ています", "The issue and the initiative are described in similar words"),
                        new BigDecimal("22.8"),
                        List.of(),
                        List.of("窓口"))),
                new Reason(
                        new Text(
                                "離れた自治体です（約236km）。会って話す機会は限られます",
                                "Far from each other (about 236 km), so few chances to meet"),
                        new BigDecimal("0.0"),
                        List.of(),
                        List.of()),
                null,
                null);
    }

    private static Party own(RecordType type, String title) {
        return new Party(new UUID(7, 1), type, title, true, "072028", "会津若松市", "福島県");
    }

    private static Party other(RecordType type, String title) {
        return new Party(new UUID(7, 2), type, title, true, "192023", "富士吉田市", "山梨県");
    }
}
