package jp.renkei.edge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|JA",
                "''|JA",
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "ja-JP,en;q=0.5|JA",
                "en;q=0.2,ja;q=0.9|JA",
                "fr,en;q=0.5|EN",
                "fr|JA",
                "*|JA",
                "en;q=nonsense|JA",
                ";;,,|JA"
            })
    void theBestOfTheTwoIsChosen(String header, Language expected) {
        assertThat(Language.preferredBy(header)).isEqualTo(expected);
    }
}
