package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void refusesAFaultyTable() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FoldingTable(List.of("髙\t高\tNAME_VARIANT", "髙\t高\tNAME_VARIANT")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FoldingTable(List.of("a\tb\tNAME_VARIANT", "b\tc\tNAME_VARIANT")));
        assertThrows(IllegalArgumentException.class, () -> new FoldingTable(List.of("髙\t高\tOTHER")));
        assertThrows(IllegalArgumentException.class, () -> new FoldingTable(List.of("髙橋\t高橋\tNAME_VARIANT")));
    }
}
