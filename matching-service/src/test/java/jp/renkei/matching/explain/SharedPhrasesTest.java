package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What both texts say, as a reader would cut it. */
class SharedPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            漏水調査の人手が足りない        | 漏水調査を業者に頼んでいる      | 漏水調査
            議会事務局の議事録              | 事務局が議事録を作る            | 事務局 議事録
            夜間の医療の相談に応じる        | 医療の相談を画面で受ける        | 医療の相談
            町単独では除雪車を持てない      | 3町で除雪車を買った             | 除雪車
            三割の世帯が申請した            | 5割の世帯が申請した             | 世帯
            デジタル商品券を配った          | 商品券を紙で配った              | 商品券
            障害者が使いにくい電子申請      | 高齢者に電子申請を勧めた        | 電子申請
            髙齢者のｽﾏｰﾄﾌｫﾝ教室             | 高齢者にスマートフォンを教える  | 髙齢者 ｽﾏｰﾄﾌｫﾝ
            2市3町で水道を広域化する        | 5市3町で水道を担う              | 水道
            救急車10台と隊員30人台          | 除雪車20台と運転手30人台        | ''
            猟友会の見回り                  | 猟友会が山を歩く                | 猟友会
            見守り活動を続ける              | 見守りの商品が増えた            | 見守り
            二次元コードを読み取る          | 世帯の二次元コード              | 二次元コード
            各事業所の請求                  | 事業所へ通知する                | 事業所
            """)
    void phrasesAreWhole(String own, String theirs, String shared) {
        assertThat(shared(own, theirs)).containsExactlyInAnyOrder(shared.isEmpty() ? new String[0] : shared.split(" "));
    }

    /** A reader would not say that these two have a word in common. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高齢者の見守り          | 高齢化の進む団地
            自動運転のバス          | 自動通知のメール
            未利用の土地            | 利用する土地
            高校生が少ない          | 事故が少なくなった
            防災無線が聞こえない    | 無線で互いに話す
            運転手が足りない        | 運転免許を返した
            営農指導員の仕事        | 普及指導員が来る
            必要な対応を検討する    | 対応の検討が必要だ
            令和7年度に実施する     | 令和7年度に終わる
            """)
    void halfWordsAndPlainWordsAreNotShared(String own, String theirs) {
        assertThat(shared(own, theirs))
                .doesNotContain("高齢", "自動", "利用", "少な", "必要", "対応", "検討", "令和7年度", "7年度", "無線", "運転", "指導", "指導員");
    }

    @Test
    void synonymsAreThoseThatWereReviewed() {
        assertThat(shared("買い物弱者が増えた", "買物難民への支援")).containsExactly("買い物弱者＝買物難民");
        assertThat(shared("買い物弱者の、買物難民とも言う人", "買物難民への支援")).containsExactly("買物難民");
        assertThat(shared("断水が続く", "漏水を見付ける")).isEmpty();
    }

    private static List<String> shared(String own, String theirs) {
        return SharedPhrases.of(SubjectFixture.pair(
                        SubjectFixture.saying(own, kochi()), SubjectFixture.saying(theirs, fujiyoshida())))
                .stream()
                .map(SharedPhrase::plain)
                .toList();
    }
}
