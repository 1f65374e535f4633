package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

    private final TextFolding folding = TextFolding.standard();

    @ParameterizedTest
    @CsvSource({
        "ＤＸ推進,dx推進",
        "ﾊﾞｲｵﾏｽ,バイオマス",
        "ｳﾞｨﾚｯｼﾞ,ヴィレッジ",
        "ﾃﾞｰﾀ,データ",
        "は\u3099す,ばす",
        "渡邊,渡辺",
        "渡邉,渡辺",
        "髙﨑,高崎",
        "𠮷田,吉田",
        "會津,会津",
        "国道𠮟,国道叱",
        "葛\uDB40\uDD00城市,葛城市",
        "祇\uFE00園,祇園",
        "関ヶ原,関ケ原",
        "関が原,関ケ原",
        "つつじヶ丘,つつじケ丘",
        "3ヶ月,3カ月",
        "３か月,3カ月",
        "3箇所,3カ所",
        "六ヶ所村,六ケ所村",
        "サ−ビス,サービス",
        "代々木,代々木",
        "㈱地域商社,株地域商社",
        "㋿7年,令和7年",
        "10㎞,10km",
        "神福,神福",
        "⽔道,水道",
        "塩竈市,塩釜市",
        "市が実施,市が実施",
        "①,1",
        "⻘森,青森",
        "⺠生委員,民生委員",
        "⻑野県⻄部,長野県西部",
        "⿓,竜",
        "⻲⼭,亀山",
        "CO₂,co2",
        "20m²,20m2",
        "C₁₀H₂₂,c10h22",
        "10⁵,10 5",
        "3½,3 1/2",
        "第1①,第1 1",
        "㍿,株式会社",
        "℡,tel",
        "ﬁle,file",
        "🄰,a",
        "…,…",
        "サ—ビス,サービス",
        "サ–ビス,サービス",
        "サ─ビス,サービス",
        "サ-ビス,サービス",
        "サ―ビス,サービス",
        "サ‐ビス,サービス",
        "サ‑ビス,サービス",
        "サ−ビス,サービス",
        "サｰビス,サービス",
        "ｻ-ﾋﾞｽ,サービス",
        "サーービス,サービス",
        "サーｰービスーー,サービスー",
        "オン-オフ,オン-オフ",
        "データ――サービス,データ--サービス",
        "A-1,a-1",
        "Ａー１,a-1",
        "A‐1,a-1",
        "2024–2025,2024-2025",
        "2024−2025,2024-2025",
        "Wi‑Fi,wi-fi",
        "Tシャツ-A,tシャツ-a",
        "水\u200B道\u202E管\u2066\uFEFF\u00AD,水道管",
        "障がい者,障害者",
        "障碍者,障害者",
        "障礙者,障害者",
        "身体障がい,身体障害",
        "支障がいくつか,支障がいくつか",
        "保障がいま,保障がいま",
        "故障がいつ,故障がいつ",
        "白内障がいる,白内障がいる",
    })
    void foldsWhatIsWrittenInSeveralWays(String written, String folded) {
        assertEquals(folded, folding.fold(written));
    }

    @ParameterizedTest
    @CsvSource({
        "龍ケ崎市,竜ヶ崎市",
        "龍ケ崎市,龍が崎市",
        "つつじヶ丘,つつじが丘",
        "あいづわかまつ,アイヅワカマツ",
        "あいづわかまつ,ｱｲﾂﾞﾜｶﾏﾂ",
        "会津 若松市,会津若松市",
        "會津若松市,会津若松市",
        "ニセコ町,にせこ町",
    })
    void givesTheSameKeyToSpellingsOfOneName(String one, String other) {
        assertEquals(folding.nameKey(one), folding.nameKey(other));
    }

    @Test
    void foldsWhatIsAlreadyFoldedToItself() {
        for (String line : TextResource.lines(TextFolding.RESOURCE)) {
            String once = folding.fold(line.split("\t")[0]);
            assertEquals(once, folding.fold(once), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"障がい者", "障碍者", "障礙者", "障\u200Bが\u00ADい者", "障か\u3099い者"})
    void findsDisabledPersonsHoweverWritten(String written) {
        for (Analyzer analyzer :
                List.of(JapaneseAnalyzers.words(), JapaneseAnalyzers.plainWords(), JapaneseAnalyzers.bigrams())) {
            assertEquals(
                    JapaneseAnalyzersTest.terms(analyzer, "障害者の支援"),
                    JapaneseAnalyzersTest.terms(analyzer, written + "の支援"));
        }
    }

    @Test
    void refusesAFaultyTable() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FoldingTable(List.of("髙\t高\tNAME_VARIANT", "髙\t高\tNAME_VARIANT")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FoldingTable(List.of("a\tb\tNAME_VARIANT", "b\tc\tNAME_VARIANT")));
        assertThrows(IllegalArgumentException.class, () -> new FoldingTable(List.of("髙\t高\tOTHER")));
        assertThrows(IllegalArgumentException.class, () -> new FoldingTable(List.of("障害\t障がい\tWORD")));
        assertThrows(IllegalArgumentException.class, () -> new FoldingTable(List.of("髙橋\t高橋\tNAME_VARIANT")));
    }
}
