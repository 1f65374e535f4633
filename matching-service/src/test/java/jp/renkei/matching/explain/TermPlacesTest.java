package jp.renkei.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPlacesTest {

    @ParameterizedTest
    @CsvSource({"高校の生徒が少なくなる, 高校 生徒", "買い物の手伝いが少ない, 買い物 手伝い 少ない", "ｻｰﾊﾞｰを早く更新する, ｻｰﾊﾞｰ 更新"})
    void wordsThatAreCutInTheirFormAreNotQuoted(String text, String quoted) {
        List<String> words = new ArrayList<>();
        TermPlaces places = TermPlaces.of(text);
        places.forEach((number, start, end, quotable) -> {
            String word = text.substring(start, end);
            if (quotable && !words.contains(word)) {
                words.add(word);
            }
        });
        assertThat(words).contains(quoted.split(" ")).doesNotContain("少な", "早く", "手伝");
    }
}
