package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {

    /** Parts are divided by |, phrases by a blank. */
    @ParameterizedTest
    @CsvSource({
        "高校の生徒が少なくなる, 高校|の|生徒",
        "議会事務局へ伝える, 議会|事務|局",
        "使いにくい電子申請を改める, 電子|申請",
        "デジタル商品券を配る, デジタル|商品|券",
        "高齢者を見守り続ける, 高齢|者",
        "見守りと駆け付けを分担する, 見守り 駆け付け 分担",
        "3町で共同調達する, 3|町 共同|調達",
        "それは町のことである, 町",
        "ｻｰﾊﾞｰを早く更新する, サーバー 更新",
        "＝～「漏水」★調査, 漏水 調査",
    })
    void phrasesAreCutAsTheDictionaryReadsThem(String text, String phrases) {
        assertEquals(phrases, written(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"㍿の漏水", "ｶﾞｽ漏れ", "漏\u200d水", "𠮷野家の牛丼", "が\u3099ス管", ""})
    void placesAreThoseOfTheTextAsGiven(String text) {
        for (NounPhrase phrase : NounPhrases.of(text)) {
            int before = 0;
            for (NounPhrase.Part part : phrase.parts()) {
                assertTrue(part.start() >= before && part.start() <= part.end() && part.end() <= text.length());
                before = part.start();
            }
        }
    }

    private static String written(String text) {
        List<NounPhrase> phrases = NounPhrases.of(text);
        return phrases.stream()
                .map(phrase ->
                        phrase.parts().stream().map(NounPhrase.Part::folded).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }
}
