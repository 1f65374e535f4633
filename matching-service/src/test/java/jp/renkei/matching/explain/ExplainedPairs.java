package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.aizuwakamatsu;
import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kitakata;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.MunicipalityFixture.maniwa;
import static jp.renkei.matching.catalogue.MunicipalityFixture.mishima;
import static jp.renkei.matching.catalogue.MunicipalityFixture.sakai;
import static jp.renkei.matching.catalogue.RecordFixture.initiative;
import static jp.renkei.matching.catalogue.RecordFixture.issue;

import java.time.LocalDate;
import java.util.List;
import jp.renkei.matching.catalogue.BudgetBand;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.catalogue.Stage;
import jp.renkei.matching.catalogue.WantedScope;

/** Pairs whose whole explanations are kept as files; each shows something that an officer may meet. */
final class ExplainedPairs {

    private ExplainedPairs() {}

    /** @param day when the explanation is read */
    record Pair(
            String name,
            LocalDate day,
            RecordFixture own,
            Municipality ownHome,
            RecordFixture other,
            Municipality home) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Pair> all() {
        return List.of(
                shoppingInJuly(),
                waterPipesInNovember(),
                contractsThatEndClose(),
                contractsThatEndTooSoon(),
                twoFieldsOnly(),
                halfWidthAndVariants(),
                nothingAgainst(),
                requestsAreNear(),
                endedAndOld(),
                neighbourInOperation(),
                trialWithGrant(),
                contractsFarApart(),
                fewWordsInCommon(),
                otherFormsWanted(),
                notConfirmedForLong(),
                ideaForAgreement(),
                digitalStaff(),
                periodIsOver(),
                otherWords());
    }

    private static Pair pair(
            String name, String day, RecordFixture own, Municipality ownHome, RecordFixture other, Municipality home) {
        return new Pair(name, LocalDate.parse(day), own, ownHome, other, home);
    }

    private static Pair shoppingInJuly() {
        return pair(
                "shopping-in-july",
                "2026-07-01",
                issue(aizuwakamatsu(), "山あいの集落で買い物弱者が増えている", "商店の閉店とバスの減便で、車を運転しない高齢者が食料品の買い物に困っている。")
                        .policyFields("S4-06")
                        .years(2026, 2028)
                        .schemes("JOINT_STUDY")
                        .budget(BudgetBand.UNDER_1M)
                        .confirmed("2026-04-20"),
                aizuwakamatsu(),
                issue(fujiyoshida(), "買物難民対策", "スーパーの撤退で食料品を買う場所がなくなり、高齢者の買い物が難しい。移動販売を検討している。")
                        .policyFields("S4-06")
                        .years(2027, 2029)
                        .schemes("JOINT_STUDY", "PILOT_FIELD")
                        .budget(BudgetBand.UNDER_100M)
                        .confirmed("2026-04-20"),
                fujiyoshida());
    }

    private static Pair otherWords() {
        return pair(
                "other-words",
                "2026-07-01",
                issue(kochi(), "鳥獣被害で農作物が荒らされる", "収穫前の畑が毎年のように荒らされ、耕作をやめる農家が出ている。見回りの人手も足りない。"),
                kochi(),
                initiative(maniwa(), "イノシシの捕獲を通知センサーで省力化", "わなに付けた送信機が捕獲を知らせ、猟友会が山へ入る回数を減らした。")
                        .stage(Stage.IMPLEMENTED),
                maniwa());
    }

    private static Pair waterPipesInNovember() {
        return pair(
                "water-pipes-in-november",
                "2026-11-23",
                issue(aizuwakamatsu(), "水道管の漏水調査に人手が足りない", "古い水道管の漏水が増えているが、音で調べる技術を持つ職員が退職し、有収率が下がっている。")
                        .policyFields("S4-03")
                        .years(2027, 2029)
                        .schemes("JOINT_DEVELOPMENT"),
                aizuwakamatsu(),
                issue(kitakata(), "漏水の早期発見と有収率の改善", "水道管の老朽化で漏水が多い。調査を業者に頼む費用が重く、有収率が上がらない。")
                        .policyFields("S4-03")
                        .years(2026, 2028)
                        .schemes("JOINT_DEVELOPMENT"),
                kitakata());
    }

    private static Pair contractsThatEndClose() {
        return pair(
                "contracts-that-end-close",
                "2026-11-23",
                issue(kochi(), "公共施設の予約システムの更新", "公民館や体育館の予約システムの契約が終わる。鍵の受け渡しと料金の支払いも一つにまとめたい。")
                        .contractEnds("2028-09-30")
                        .budget(BudgetBand.UNDER_50M)
                        .scope(WantedScope.ANYWHERE),
                kochi(),
                issue(maniwa(), "施設予約システムを使いやすくしたい", "体育館などの施設予約システムが古く、料金の支払いに窓口へ来てもらっている。更新の時期が近い。")
                        .contractEnds("2028-03-31")
                        .budget(BudgetBand.UNDER_10M),
                maniwa());
    }

    private static Pair contractsThatEndTooSoon() {
        return pair(
                "contracts-that-end-too-soon",
                "2026-11-23",
                issue(sakai(), "税の通知の印刷と封入を減らしたい", "税の通知書の印刷と封入を委託しているが、単価が上がり続けている。")
                        .contractEnds("2027-03-31")
                        .schemes("JOINT_PROCUREMENT"),
                sakai(),
                issue(fujiyoshida(), "納税通知書の印刷・封入費の値上がり", "通知書の印刷と封入の委託料が上がり、入札の参加者も減っている。")
                        .contractEnds("2027-03-31")
                        .schemes("JOINT_PROCUREMENT"),
                fujiyoshida());
    }

    private static Pair contractsFarApart() {
        return pair(
                "contracts-far-apart",
                "2026-11-23",
                issue(fujiyoshida(), "図書館のシステム更新", "図書館の貸出と蔵書の検索を、スマートフォンから使いやすくしたい。")
                        .contractEnds("2027-09-30")
                        .policyFields("K3-04"),
                fujiyoshida(),
                issue(aizuwakamatsu(), "蔵書検索と貸出予約のシステム", "図書館の蔵書の検索が使いにくく、貸出の予約も窓口に限られている。")
                        .contractEnds("2030-03-31")
                        .policyFields("S4-06"),
                aizuwakamatsu());
    }

    private static Pair twoFieldsOnly() {
        return pair(
                "two-fields-only",
                "2026-11-23",
                issue(mishima(), "空き家が増えている", "持ち主の分からない空き家が多い。"),
                mishima(),
                issue(maniwa(), "空家の所有者調査", "空き家の持ち主が分からず、連絡が取れない。"),
                maniwa());
    }

    private static Pair halfWidthAndVariants() {
        return pair(
                "half-width-and-variants",
                "2026-05-15",
                issue(fujiyoshida(), "ﾃﾞﾏﾝﾄﾞ交通の予約を増やしたい", "髙齢者がｽﾏｰﾄﾌｫﾝで予約できず、電話が集中する。１２ヶ所の停留所を見直す。")
                        .policyFields("S4-03")
                        .years(2027, 2027)
                        .confirmed("2026-04-20"),
                fujiyoshida(),
                issue(sakai(), "オンデマンドバスの予約方法", "高齢者にはスマートフォンの予約が難しく、電話が集中している。12か所の停留所も分かりにくい。")
                        .policyFields("S4-03")
                        .years(2027, 2029)
                        .confirmed("2026-04-20"),
                sakai());
    }

    private static Pair nothingAgainst() {
        return pair(
                "nothing-against",
                "2026-06-10",
                issue(fujiyoshida(), "窓口の待ち時間を短くしたい", "転入や転出の手続で何枚も書類を書いてもらい、待ち時間が長い。書かない窓口を始めたい。")
                        .policyFields("K3-04")
                        .years(2027, 2028)
                        .budget(BudgetBand.UNDER_10M)
                        .schemes("SHARED_SYSTEM")
                        .scope(WantedScope.ANYWHERE)
                        .confirmed("2026-04-20"),
                fujiyoshida(),
                issue(maniwa(), "書かない窓口で待ち時間を減らす", "転入や転出のたびに同じ内容を何枚も書いてもらっている。窓口の待ち時間を短くしたい。")
                        .policyFields("K3-04")
                        .years(2027, 2028)
                        .budget(BudgetBand.UNDER_10M)
                        .schemes("SHARED_SYSTEM")
                        .scope(WantedScope.ANYWHERE)
                        .confirmed("2026-04-20"),
                maniwa());
    }

    private static Pair requestsAreNear() {
        return pair(
                "requests-are-near",
                "2026-10-20",
                issue(maniwa(), "鳥獣被害の見回りの負担", "イノシシとシカの被害が広がり、わなの見回りをする猟友会の負担が大きい。")
                        .schemes("SHARED_SYSTEM")
                        .years(2027, 2028)
                        .confirmed("2026-04-20"),
                maniwa(),
                initiative(kochi(), "わなの作動を知らせるセンサー", "わなに付けたセンサーが作動を知らせ、猟友会の見回りを減らしてイノシシやシカの被害を防ぐ。")
                        .stage(Stage.ROLLED_OUT)
                        .years(2022, 2025)
                        .confirmed("2026-04-20"),
                kochi());
    }

    private static Pair endedAndOld() {
        return pair(
                "ended-and-old",
                "2026-07-01",
                issue(mishima(), "産後の相談先がない", "助産師のいない島で、出産後の母親が授乳や子どもの発達の不安を相談できる専門職がいない。")
                        .policyFields("S3-01")
                        .scope(WantedScope.NEARBY)
                        .confirmed("2026-04-20"),
                mishima(),
                initiative(kochi(), "ｵﾝﾗｲﾝ相談による産後ｹｱ", "産後の母親が、授乳や子どもの発達について、助産師に画面越しで相談できる。")
                        .suggested("S3-01")
                        .stage(Stage.ENDED)
                        .failed("担当者の異動")
                        .confirmed("2023-05-01"),
                kochi());
    }

    private static Pair neighbourInOperation() {
        return pair(
                "neighbour-in-operation",
                "2026-11-23",
                issue(kitakata(), "介護の記録に時間がかかる", "介護施設の職員が書類の作成に追われ、利用者と向き合う時間が足りない。")
                        .policyFields("S4-02"),
                kitakata(),
                initiative(aizuwakamatsu(), "介護記録の音声入力", "介護施設の職員が話した内容を記録に変え、書類の作成時間を減らして人材不足に対応する。")
                        .policyFields("S4-02")
                        .stage(Stage.IMPLEMENTED),
                aizuwakamatsu());
    }

    private static Pair trialWithGrant() {
        return pair(
                "trial-with-grant",
                "2026-11-23",
                issue(sakai(), "観光客の混雑を分散したい", "休日に観光客が一か所に集まり、道路の混雑とごみが問題になっている。")
                        .policyFields("S1-04")
                        .schemes("JOINT_GRANT_APPLICATION")
                        .years(2027, 2028),
                sakai(),
                initiative(fujiyoshida(), "観光客の人流分析", "携帯電話の位置情報から観光客の動きを調べ、混雑の分散と周遊の促進に使う。")
                        .policyFields("S1-04")
                        .schemes("JOINT_GRANT_APPLICATION")
                        .stage(Stage.PILOT),
                fujiyoshida());
    }

    private static Pair ideaForAgreement() {
        return pair(
                "idea-for-agreement",
                "2026-05-15",
                issue(kitakata(), "小児の夜間診療を続けられない", "小児科の医師が足りず、夜間の急な発熱に対応できる医療機関が遠い。")
                        .schemes("COOPERATION_AGREEMENT")
                        .scope(WantedScope.SAME_PREFECTURE)
                        .confirmed("2026-04-20"),
                kitakata(),
                initiative(aizuwakamatsu(), "夜間の小児オンライン診療", "夜間の子どもの急な発熱に、小児科の医師が画面越しに診療する仕組みを圏域で作る。")
                        .schemes("COOPERATION_AGREEMENT", "INFORMATION_EXCHANGE")
                        .stage(Stage.IDEA)
                        .confirmed("2026-04-20"),
                aizuwakamatsu());
    }

    private static Pair digitalStaff() {
        return pair(
                "digital-staff",
                "2026-08-01",
                issue(maniwa(), "情報担当の職員が一人しかいない", "デジタルに詳しい職員を採用できず、システムの調達や更新を一人で担当している。")
                        .policyFields("K2-04")
                        .confirmed("2026-04-20"),
                maniwa(),
                issue(sakai(), "デジタル人材を採用できない", "情報システムに詳しい職員の採用が難しく、担当の職員に仕事が集中している。")
                        .policyFields("K2-04")
                        .confirmed("2026-04-20"),
                sakai());
    }

    private static Pair periodIsOver() {
        return pair(
                "period-is-over",
                "2026-11-23",
                issue(kochi(), "避難所の受付に時間がかかる", "避難者の名簿を紙で作っており、受付に行列ができる。備蓄の数も分からない。")
                        .years(2024, 2025)
                        .confirmed("2025-06-01"),
                kochi(),
                initiative(sakai(), "避難所の受付デジタル化", "マイナンバーカードと二次元コードで避難者の受付を行い、名簿と備蓄の管理を自動にする。")
                        .years(2023, 2026)
                        .stage(Stage.IMPLEMENTED),
                sakai());
    }

    private static Pair fewWordsInCommon() {
        return pair(
                "few-words-in-common",
                "2026-11-23",
                issue(sakai(), "休日の道の駅の渋滞", "道の駅の駐車場が休日に満車になり、周りの道路が渋滞する。").policyFields("S1-04"),
                sakai(),
                initiative(fujiyoshida(), "観光客の人流分析", "携帯電話の位置情報から観光客の動きを調べ、混雑の分散と周遊の促進に使う。")
                        .policyFields("S1-04")
                        .stage(Stage.IMPLEMENTED),
                fujiyoshida());
    }

    private static Pair otherFormsWanted() {
        return pair(
                "other-forms-wanted",
                "2026-06-10",
                issue(maniwa(), "森林の所有者と境界が分からない", "森林の所有者が分からず境界も確認できないため、間伐の計画が立てられない。")
                        .schemes("COUNCIL")
                        .budget(BudgetBand.UNDER_10M)
                        .scope(WantedScope.ANYWHERE)
                        .confirmed("2026-04-20"),
                maniwa(),
                issue(sakai(), "森林境界の確認", "境界の確認に立ち会える所有者が減り、間伐が進まない。航空測量のデータを使いたい。")
                        .schemes("SHARED_SYSTEM", "JOINT_PROCUREMENT")
                        .budget(BudgetBand.UNDER_50M)
                        .scope(WantedScope.ANYWHERE)
                        .confirmed("2026-04-20"),
                sakai());
    }

    private static Pair notConfirmedForLong() {
        return pair(
                "not-confirmed-for-long",
                "2026-11-23",
                issue(fujiyoshida(), "保育所の入所調整に時間がかかる", "保育所の入所の希望を職員が手作業で割り振り、結果の通知が遅れている。")
                        .scope(WantedScope.ANYWHERE),
                fujiyoshida(),
                initiative(maniwa(), "保育所の入所選考の自動化", "保育所の入所の希望と点数から割り振りを自動で行い、通知までの日数を短くする。")
                        .stage(Stage.IMPLEMENTED)
                        .scope(WantedScope.ANYWHERE)
                        .confirmed("2025-07-01"),
                maniwa());
    }
}
