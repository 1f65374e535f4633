package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences as officers write them, every person invented; 【】 marks what is found. */
class PersonNamesTest {

    private static final List<String> BODIES = List.of(
            "北海道", "岩手県", "宮城県", "福島県", "千葉県", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "長野県", "三重県", "和歌山県", "岡山県", "山口県",
            "宮崎県", "山形県", "大分県", "東京都", "大阪府", "千葉市", "松本市", "山口市", "福島市", "福島町", "森町", "宮崎市", "都城市", "小林市", "富山市",
            "福井市", "岡山市", "水戸市", "川崎市", "横浜市", "大和市", "浜田市", "白石市", "島田市", "川崎町", "松田町", "柴田町", "美咲町", "大野市", "大野町",
            "山田町", "中野市", "中野区", "上野村", "本宮市", "吉川市", "市川市", "飯田市", "島田市");

    private static final PersonNames NAMES = new PersonNames(BODIES);

    @Test
    void findsSurnamesWithAGivenNameOrATitle() {
        List<String> sentences =
                lines("names-present.txt").filter(line -> !line.startsWith("!")).toList();
        assertTrue(sentences.size() >= 100);
        assertEquals(List.of(), wronglyMarked(sentences));
    }

    @Test
    void findsNoPersonInPlacesOfficesFirmsAndWords() {
        List<String> sentences = lines("names-absent.txt").toList();
        assertTrue(sentences.size() >= 100);
        assertEquals(List.of(), wronglyMarked(sentences));
    }

    /** Whoever finds one of these takes the mark off the line. */
    @Test
    void knowsWhatItMisses() {
        List<String> missed =
                lines("names-present.txt").filter(line -> line.startsWith("!")).toList();
        List<String> found = missed.stream()
                .map(line -> line.substring(1))
                .filter(line -> marked(line).equals(line))
                .toList();
        assertEquals(List.of(), found);
        assertTrue(missed.size() * 20 <= lines("names-present.txt").count());
    }

    @Test
    void countsInTheTextAsItWasWritten() {
        String text = "😀㍿地域商社の𠮷田町支店、ﾀﾝﾄｳ：髙橋　明様";
        FoundName name = NAMES.in(text).getFirst();
        assertEquals("髙橋　明様", text.substring(name.start(), name.end()));
    }

    @Test
    void knowsTheOfficeOfAPlaceOnlyWhereThePlaceExists() {
        assertEquals(List.of(), NAMES.in("福島町長が述べた。"));
        assertEquals(List.of(new FoundName(0, 4)), new PersonNames(List.of("福島県")).in("福島町長が述べた。"));
    }

    @Test
    void endsOnLongTextsOfNothingButNames() {
        assertEquals(2500, NAMES.in("山田さん".repeat(2500)).size());
        assertEquals(0, NAMES.in("の: ".repeat(3000)).size());
    }

    private static List<String> wronglyMarked(List<String> sentences) {
        return sentences.stream()
                .filter(line -> !marked(line).equals(line))
                .map(line -> line + " became " + marked(line))
                .toList();
    }

    private static String marked(String line) {
        String plain = line.replaceAll("[【】]", "");
        StringBuilder text = new StringBuilder(plain);
        NAMES.in(plain).reversed().forEach(name -> text.insert(name.end(), '】').insert(name.start(), '【'));
        return text.toString();
    }

    private static Stream<String> lines(String resource) {
        return TextResource.lines(resource).stream();
    }
}
