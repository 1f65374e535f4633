package jp.renkei.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.Municipality;
import jp.renkei.matching.catalogue.MunicipalityFixture;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.list.Entry;
import jp.renkei.matching.list.MatchFinder;
import jp.renkei.matching.score.Band;
import jp.renkei.matching.score.MunicipalityFacts;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.score.RecordFacts;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;
import jp.renkei.matching.text.VectorBuilder;
import jp.renkei.matching.view.CatalogueView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Issues in other words must find what answers them among the first three of the table below. */
class RelevanceTest {

    private static final Map<String, String> INITIATIVES = new LinkedHashMap<>();

    static {
        INITIATIVES.put("スマートシティの共通基盤", "交通、健康、防災、行政手続などの暮らしのサービスを、分野をまたぐデータとデジタル技術でつなぎ直し、人口減少の下でも住み続けられるまちをつくる。");
        INITIATIVES.put("データを使った施設園芸の支援", "温室の温度や日射、収量のデータを集めて大学と分析し、農家の経験や勘に頼らない栽培管理を広める。後継者の育成にもつなげる。");
        INITIATIVES.put("木質バイオマス発電所の稼働", "山に残る間伐材や製材くずを集めて発電の燃料とし、林業の担い手の確保とエネルギーの地産地消、温室効果ガスの削減を進める。");
        INITIATIVES.put("自動運転バスの定時運行", "路線バスの運転手不足に対応し、高齢者や学生の通院、買い物、通学の足として、自動運転のバスを町内で運行する。");
        INITIATIVES.put("保健師とのオンライン相談", "妊娠中や産後の保護者が、子どもの発達や授乳の不安について、自宅から画面越しに保健師や助産師へ相談できるようにする。");
        INITIATIVES.put("遠隔合同授業", "離島や山間部の小規模校を通信で結び、同じ学年の児童が一緒に学び、意見を交わす授業を行う。専門の教員の指導も受けられる。");
        INITIATIVES.put("水道管の漏水を衛星画像で探す", "人工衛星の画像と管路の台帳から漏水が疑われる区域を絞り込み、音聴調査の範囲を減らして有収率を上げる。");
        INITIATIVES.put("書かない窓口", "転入や転出の手続で、職員が聞き取りながら申請書を作り、来庁者の記入と待ち時間を減らす。");
        INITIATIVES.put("鳥獣被害の捕獲通知システム", "わなに付けたセンサーが作動を知らせ、猟友会の見回りの負担を減らしてイノシシやシカの被害を防ぐ。");
        INITIATIVES.put("観光客の人流分析", "携帯電話の位置情報から観光客の動きを調べ、混雑の分散と周遊の促進に使う。");
        INITIATIVES.put("避難所の受付デジタル化", "マイナンバーカードと二次元コードで避難者の受付を行い、名簿と備蓄の管理を自動にする。");
        INITIATIVES.put("空き家バンクの共同運営", "複数の自治体が空き家の情報を一つの窓口で公開し、移住を考える人の相談に応じる。");
        INITIATIVES.put("介護記録の音声入力", "介護施設の職員が話した内容を記録に変え、書類の作成時間を減らして人材不足に対応する。");
        INITIATIVES.put("高齢者向けスマートフォン教室", "公民館で基本の操作や行政手続のオンライン申請を学ぶ講座を開き、情報格差を小さくする。");
        INITIATIVES.put("買い物弱者への移動販売", "商店のない集落を移動販売車が巡り、電話とタブレットで食料品の注文を受ける。");
        INITIATIVES.put("品目で答える分け方の案内", "捨てたい物の名前を入れると、何曜日にどの袋で出すかを返す仕組みを、対話アプリの中に作った。");
        INITIATIVES.put("公用車のカメラで舗装を見る", "パトロール車とごみ収集車の前に載せたカメラの映像から、ひびやくぼみを機械が拾い、地図に落とす。");
        INITIATIVES.put("画面越しの診察と薬の配達", "島の診療所と本土の病院をつなぎ、看護師が付き添って医師の診察を受ける。薬は定期船で届ける。");
        INITIATIVES.put("降雪を見通す観測網", "山あいに積雪計を置き、一緒に撮った画像と気象の予測から除雪車を出す時刻を決める。");
        INITIATIVES.put("入力しやすい電子申請", "写真や画面の読み上げに対応した申請フォームに作り直し、障害のある人も自分で手続できるようにした。");
        INITIATIVES.put("部活動の地域移行ポータル", "中学校の部活動の指導者と活動場所を、複数の学校で共有する。");
    }

    private static final String[][] CASES = {
        {
            "スマートシティの共通基盤",
            "ばらばらの住民サービスを一つの土台で使えるようにしたい",
            "移動、健診、災害の情報、役所の手続きが部署ごとに別のシステムで、住民は何度も同じことを入力している。データを分野横断でつなぎ、人口が減っても便利に暮らせる都市にしたい。"
        },
        {"データを使った施設園芸の支援", "ベテランの勘に頼る農業から抜け出したい", "園芸農家の高齢化で跡継ぎがいない。ハウスの温度などの記録を生かし、経験の浅い人でも安定して収穫できるように大学の力も借りたい。"},
        {"木質バイオマス発電所の稼働", "手入れされない森林と伐採後に捨てられる木の活用", "山林が荒れ、伐った木が使われずに残っている。木材を燃料にした熱や電気で地元の雇用を生み、二酸化炭素も減らしたい。"},
        {"自動運転バスの定時運行", "運転士が集まらず公共交通を続けられない", "乗務員が足りず減便が続く。免許を返納したお年寄りや高校生が病院や買い物に行けない。無人で走る車両も検討したい。"},
        {"保健師とのオンライン相談", "初めての育児で相談先のない親を支えたい", "産後の母親が家で一人で悩んでいる。赤ちゃんを連れて窓口まで来るのが大変で、スマートフォンで専門職に話を聞いてもらえるようにしたい。"},
        {"品目で答える分け方の案内", "ごみの出し方の問合せが多い", "引っ越してきた人から、これは何ごみかという電話が毎日かかる。分別の冊子は誰も読まない。"},
        {"公用車のカメラで舗装を見る", "道路の傷みに気づくのが遅い", "穴に落ちたという苦情で初めて分かる。職員が少なく、町道をくまなく見て回れない。"},
        {"鳥獣被害の捕獲通知システム", "畑が荒らされて作る気がなくなる", "夜のうちにイノシシに芋も稲もやられる。仕掛けた檻を毎朝見て歩く人も年を取った。"},
        {"画面越しの診察と薬の配達", "ドクターのいないアイランド", "シマにドクターがおらず、フェリーでホスピタルに通う。ナースは一人いる。"},
        {"遠隔合同授業", "児童が数人の島の学校で学び合いの機会が足りない", "同級生がほとんどいないため、話し合いや発表の経験が積めず、専科の先生もいない。よその学校の子どもたちと一緒に授業を受けさせたい。"},
    };

    private static final Epoch EPOCH = EpochSource.shipped();

    private static final int SHOWN = 3;

    private final VectorBuilder vectors = new VectorBuilder(EPOCH);
    private final SentenceWeights sentences = new SentenceWeights(EPOCH.boilerplate());
    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final MatchFinder finder = new MatchFinder(view, new PairScorer(EPOCH));
    private final Map<UUID, String> titles = new LinkedHashMap<>();

    @BeforeEach
    void fill() {
        List<Municipality> places = List.of(
                MunicipalityFixture.maniwa(),
                MunicipalityFixture.kochi(),
                MunicipalityFixture.mishima(),
                MunicipalityFixture.fujiyoshida());
        INITIATIVES.forEach((title, description) -> {
            CatalogueRecord state = RecordFixture.initiative(
                            places.get(titles.size() % places.size()), title, description)
                    .build();
            titles.put(state.id(), title);
            view.put(state, vector(state));
        });
    }

    static Stream<String[]> cases() {
        return Stream.of(CASES);
    }

    @ParameterizedTest(name = "{0} ← {1}")
    @MethodSource("cases")
    void anIssueInOtherWordsFindsWhatAnswersIt(String wanted, String title, String description) {
        assertThat(shown(issue(title, description))).contains(wanted);
    }

    /** Five sentences that any plan holds come before what is the matter. */
    @ParameterizedTest(name = "{0} ← … {1}")
    @MethodSource("cases")
    void stockSentencesDoNotBuryTheOneThatMatters(String wanted, String title, String description) {
        String stock = "人口減少と少子高齢化が進むなか、持続可能なまちづくりが求められている。限られた財源のもとで住民サービスの維持向上を図る必要がある。"
                + "地域の特性を生かし、誰もが安心して暮らせる地域社会を目指す。行政だけでなく多様な主体との連携が不可欠である。"
                + "社会情勢の変化に柔軟に対応することが重要である。";
        assertThat(shown(issue(title, stock + description)))
                .startsWith(shown(issue(title, description)).getFirst());
    }

    @ParameterizedTest(name = "{1} ↮ {0}")
    @CsvSource({
        "買い物弱者への移動販売,除雪の苦情の電話,除雪車がいつ来るのかという電話が朝から続き、車両の位置を地図で答えられない。",
        "降雪を見通す観測網,古い水道管の更新,水道管の画像を一緒に見て経験のある職員が更新の順番を決めてきたが、退職した。",
        "入力しやすい電子申請,固定資産税の写真の整理,家屋の調査で撮った写真が紙の台帳に貼られたままで、探すのに時間がかかる。",
        "空き家バンクの共同運営,病児保育の空きが分からない,子どもが熱を出した朝に、どの施設に空きがあるのか電話をかけ続ける。",
    })
    void wordsThatStandEverywhereMakeNoCommonSubject(String other, String title, String description) {
        CatalogueRecord issue = issue(title, description);
        for (Entry entry : finder.matches(facts(issue), vector(issue), RecordType.INITIATIVE, 20, r -> true)) {
            if (other.equals(titles.get(entry.other()))) {
                assertThat(Band.of(entry.score())).isEqualTo(Band.LOW);
            }
        }
    }

    /** The first three, 参考 included. */
    private List<String> shown(CatalogueRecord issue) {
        List<Entry> matches = finder.matches(facts(issue), vector(issue), RecordType.INITIATIVE, SHOWN, r -> true);
        List<Entry> references =
                finder.references(facts(issue), vector(issue), RecordType.INITIATIVE, matches.size(), SHOWN, r -> true);
        return Stream.concat(matches.stream(), references.stream())
                .map(entry -> titles.getOrDefault(entry.other(), ""))
                .toList();
    }

    private static CatalogueRecord issue(String title, String description) {
        return RecordFixture.issue(MunicipalityFixture.sakai(), title, description)
                .build();
    }

    private static RecordFacts facts(CatalogueRecord issue) {
        return RecordFacts.of(issue, MunicipalityFacts.of(MunicipalityFixture.sakai()));
    }

    private TextVector vector(CatalogueRecord state) {
        return vectors.build(TextAnalysis.frequencies(state.title(), state.description(), sentences));
    }
}
