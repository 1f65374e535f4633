package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every synonym and every English term is recognised, whatever stands beside it. */
class SynonymSweepTest {

    private static final List<String> SENTENCES = List.of(
            "%s",
            "地域の%s",
            "%sの状況",
            "%sを進める。",
            "本町では%sが課題だ。",
            "近年、%sは増えている。",
            "%s等の整備",
            "%s対策を行う",
            "%s支援",
            "%s者への支援",
            "%s事業",
            "%s課題",
            "広域%s推進計画",
            "課題は%s。",
            "住民は「%s」と言う",
            "交通・%s。",
            "防災（%s）");

    /** Sentences that make another word: 業者. */
    private static final Set<String> OTHER_WORDS = Set.of("スマート水産業者への支援");

    private static final List<String> ENGLISH_SENTENCES =
            List.of("%s", "The village has %s.", "Problems of %s in remote areas", "%s, roads", "町の%sについて");

    private final DomainSynonyms synonyms = JapaneseAnalyzers.synonyms();
    private final Set<String> members = synonyms.groups().values().stream()
            .flatMap(List::stream)
            .map(TextFolding.standard()::fold)
            .collect(Collectors.toSet());

    @Test
    void recognisesEverySynonymInEverySentence() {
        List<String> missed = missed(SENTENCES, synonyms.groups());
        assertEquals(List.of(), missed, () -> missed.size() + " missed; cut wrongly? see words.txt");
    }

    @Test
    void recognisesEveryEnglishTermInEverySentence() {
        List<String> missed = missed(ENGLISH_SENTENCES, synonyms.englishTerms());
        assertEquals(List.of(), missed, () -> missed.size() + " missed");
    }

    private List<String> missed(List<String> sentences, Map<String, List<String>> groups) {
        List<String> missed = new ArrayList<>();
        for (String sentence : sentences) {
            groups.forEach((group, words) -> words.forEach(word -> {
                String text = sentence.replace("%s", word);
                if (!OTHER_WORDS.contains(text) && !isRecognised(text, sentence.indexOf("%s"), word, group)) {
                    missed.add(text);
                }
            }));
        }
        return missed;
    }

    /** A longer member may take the word in: 新規就農者 for 新規就農. */
    private boolean isRecognised(String text, int start, String word, String group) {
        String term = TextFolding.standard().fold(group);
        return Tokens.of(JapaneseAnalyzers.words(), text).stream()
                .filter(token -> token.start() <= start && token.end() >= start + word.length())
                .anyMatch(token -> token.term().equals(term)
                        || token.end() > start + word.length()
                                && members.contains(TextFolding.standard().fold(token.surface(text))));
    }

    @ParameterizedTest
    @CsvSource({
        "障がい者等,障害 者 等",
        "訪日外国人数,訪日外国人 数",
        "消防団員数,消防団 数",
        "全国デジタル会議,全国 デジタル 会議",
        "支障がいくつかある,支障 いくつ",
        "社会保障がいま,社会 保障 いま",
        "故障がいつ,故障",
        "備蓄品目,備蓄 品目",
        "マイナス成長,マイナス 成長",
        "運転手順,運転 手順",
        "外国人材,外国 人材",
        "必要となり手続を,必要 手続き",
    })
    void cutsNothingElse(String text, String words) {
        assertEquals(words, JapaneseAnalyzersTest.terms(JapaneseAnalyzers.words(), text));
    }

    @Test
    void givesAnEnglishTextTheTermsOfAJapaneseOne() {
        String english = "Water leaks, vacant houses and a bus for the elderly";
        List<String> terms = Tokens.of(JapaneseAnalyzers.words(), english).stream()
                .map(Token::term)
                .toList();
        assertTrue(terms.containsAll(List.of("漏水", "空き家", "バス", "高齢者")), terms::toString);
    }

    @Test
    void holdsAtLeast150EnglishTerms() {
        assertTrue(synonyms.englishTerms().size() >= 150, () -> "only " + synonyms.englishTerms());
    }
}
