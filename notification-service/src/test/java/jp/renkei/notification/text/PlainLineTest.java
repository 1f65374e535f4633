package jp.renkei.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {

    @Test
    void otherPeoplesWordsCannotMakeLinesOfTheirOwn() {
        assertThat(PlainLine.of("買い物\r\n\r\n■ 新しい候補\u2028\t\u0000x ")).isEqualTo("買い物 ■ 新しい候補 x");
    }

    @Test
    void theReadingDirectionCannotBeTurned() {
        assertThat(PlainLine.of("市\u202E役所\u2066\uFEFF")).isEqualTo("市役所");
    }

    @Test
    void longTextIsCutBetweenCharactersAndMarked() {
        assertThat(PlainLine.of("葛\uDB40\uDD00城市の課題", 6)).isEqualTo("葛\uDB40\uDD00城…");
        assertThat(PlainLine.of("葛城市", 6)).isEqualTo("葛城市");
    }

    @Test
    void whatCannotBeSeenOrIsNoCharacterGoes() {
        assertThat(PlainLine.of("市\u200B\u00AD役\u061C\u0085所\uD83D")).isEqualTo("市役 所\uFFFD");
        assertThat(PlainLine.of("👩\u200D🌾の支援")).isEqualTo("👩\u200D🌾の支援");
        assertThat(PlainLine.of("あ" + "\u0301".repeat(3_000) + "い")).isEqualTo("あ" + "\u0301".repeat(4) + "い");
    }
}
