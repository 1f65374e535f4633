package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainSynonymsTest {

    private final DomainSynonyms synonyms = JapaneseAnalyzers.synonyms();

    @Test
    void holdsAtLeast120Groups() {
        assertTrue(
                synonyms.groups().size() >= 120,
                () -> "only " + synonyms.groups().size());
    }

    /** A sentence may change how a word is cut, so not every member is found everywhere; nearly all are. */
    @Test
    void findsMembersInRunningText() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (String sentence : List.of("%sに悩む町", "本村でも%sについて話し合った。", "近年、%sが増え、困っている。", "%s（検討中）")) {
            for (var group : synonyms.groups().entrySet()) {
                for (String member : group.getValue()) {
                    tried++;
                    if (!isFound(sentence.replace("%s", member), member, group.getKey())) {
                        missed.add(sentence.replace("%s", member));
                    }
                }
            }
        }
        assertTrue(missed.size() * 200 <= tried, missed.size() + " of " + tried + ": " + missed);
    }

    private static boolean isFound(String text, String member, String group) {
        return Tokens.of(JapaneseAnalyzers.words(), text).stream()
                .anyMatch(token -> token.term().equals(TextFolding.standard().fold(group))
                        && token.surface(text).equals(member));
    }

    @ParameterizedTest
    @CsvSource({
        "買物難民が増えた,買い物弱者",
        "フードデザートの問題,買い物弱者",
        "ＡＩ乗合の導入,デマンド交通",
        "有害鳥獣の捕獲,鳥獣被害",
        "書かない窓口を始める,窓口dx",
        "オンライン診療の試み,遠隔医療",
        "お年寄りの足,高齢者",
        "手続が多い,手続き",
        "申込みを紙で受ける,申し込み",
        "申込む,申し込み",
        "子供が減る,子ども",
        "障がいのある人,障害",
        "サブスクで借りる,サブスクリプション",
        "生物多様性を守る,生物多様性",
    })
    void bringsDifferentWordsToOneName(String text, String group) {
        assertEquals(
                group, Tokens.of(JapaneseAnalyzers.words(), text).getFirst().term());
    }

    @Test
    void takesTheLongestMember() {
        assertEquals("空き家バンク 登録", JapaneseAnalyzersTest.terms(JapaneseAnalyzers.words(), "空家バンクの登録"));
        assertEquals("空き家 登録", JapaneseAnalyzersTest.terms(JapaneseAnalyzers.words(), "空家の登録"));
    }

    @Test
    void leavesPlainWordsAlone() {
        assertEquals("買物 難民", JapaneseAnalyzersTest.terms(JapaneseAnalyzers.plainWords(), "買物難民"));
    }

    @Test
    void refusesAFaultyFile() {
        assertRefused("一人だけ");
        assertRefused("空き家 | ");
        assertRefused("空き家 | 空家", "空き地 | 空家");
        assertRefused("ドローン | ﾄﾞﾛｰﾝ");
        assertRefused("見回る | 巡回", "パトロール | 見回れ");
    }

    @Test
    void refusesAFaultyFileOfEnglishTerms() {
        assertEnglishRefused("空き家");
        assertEnglishRefused("空家 | vacant house");
        assertEnglishRefused("防災計画 | plan");
        assertEnglishRefused("空き家 | house", "住宅 | House");
        assertEnglishRefused("空き家 | vacant house", "空き家 | empty house");
        assertEnglishRefused("住宅 | row house", "家屋 | row-house");
    }

    private static void assertRefused(String... lines) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DomainSynonyms(List.of(lines), List.of(), List.of(), JapaneseAnalyzers.plainWords()));
    }

    private static void assertEnglishRefused(String... lines) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DomainSynonyms(
                        List.of("空き家 | 空家"), List.of(lines), List.of(), JapaneseAnalyzers.plainWords()));
    }

    @Test
    void relatedWordsAreFoundTogetherButAreNotTheSame() {
        DomainSynonyms synonyms = JapaneseAnalyzers.synonyms();
        assertTrue(synonyms.meanTheSame("買い物弱者", "買物難民"));
        assertTrue(synonyms.meanTheSame("空き家", "空家"));
        assertFalse(synonyms.meanTheSame("漏水", "漏水調査"));
        assertFalse(synonyms.meanTheSame("漏水", "断水"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DomainSynonyms(
                        List.of("空き家 | 空家"), List.of(), List.of("長屋"), JapaneseAnalyzers.plainWords()));
    }
}
