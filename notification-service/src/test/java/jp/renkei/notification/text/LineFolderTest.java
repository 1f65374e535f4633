package jp.renkei.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFolderTest {

    private final LineFolder folder = new LineFolder(20);

    @Test
    void fullWidthCharactersTakeTwoColumns() {
        assertThat(folder.fold("山あいの集落で買い物弱者が増えている")).isEqualTo("山あいの集落で買い物\n弱者が増えている");
    }

    @Test
    void halfWidthCharactersTakeOne() {
        assertThat(folder.fold("ABCDEFGHIJKLMNOPQRST")).isEqualTo("ABCDEFGHIJKLMNOPQRST");
        assertThat(folder.fold("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄ")).isEqualTo("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄ");
    }

    @Test
    void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() {
        assertThat(folder.fold("あいうえおかきくけこ、さしす")).isEqualTo("あいうえおかきくけ\nこ、さしす");
        assertThat(folder.fold("あいうえおかきくけ「さしす」")).isEqualTo("あいうえおかきくけ\n「さしす」");
        assertThat(folder.fold("あいうえおかきくけサービス")).isEqualTo("あいうえおかきくけ\nサービス");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(folder.fold("人口は 117,376人です 117,376人")).isEqualTo("人口は 117,376人です\n117,376人");
    }

    @Test
    void followingLinesAreIndentedToTheWords() {
        assertThat(folder.fold("  ・同じ施策分野：地域コミュニティ")).isEqualTo("  ・同じ施策分野：地\n    域コミュニティ");
        assertThat(folder.fold("1. 富士吉田市（山梨県）の課題")).isEqualTo("1. 富士吉田市（山梨\n   県）の課題");
    }

    @Test
    void anAddressIsNeverBroken() {
        String address = "https://renkei.example/api/v1/issues/01998f3e-7c00-7a10-8000-00000000a001/matches?kind=ISSUE";
        assertThat(folder.fold("   " + address)).isEqualTo("   " + address);
    }

    @Test
    void aWordLongerThanALineIsBrokenAfterAll() {
        assertThat(folder.fold("x".repeat(45)).lines()).allMatch(line -> line.length() <= 20);
        assertThat(folder.fold("、".repeat(45)).lines()).allMatch(line -> DisplayWidth.of(line) <= 20);
        assertThat(folder.fold("【" + "あ".repeat(45)).lines()).allMatch(line -> DisplayWidth.of(line) <= 20);
    }

    @Test
    void variantsAndSurrogatesStayWithTheirBase() {
        // 葛 with a variation selector, 𠮷 outside the basic plane, が as two code points
        String text = "葛\uDB40\uDD00𠮷か\u3099".repeat(8);
        List<String> lines = folder.fold(text).lines().toList();
        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).allSatisfy(line -> {
            assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(20);
            assertThat(Character.getType(line.codePointAt(0))).isNotEqualTo((int) Character.NON_SPACING_MARK);
        });
    }

    @Test
    void emptyLinesStay() {
        assertThat(folder.fold("あ\n\nい  ")).isEqualTo("あ\n\nい");
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "会津,4", "ｱｲ,2", "〜…,4", "Ａ,2", "'葛\uDB40\uDD00',2", "𠮷,2", "é,1", "①,2"})
    void widthsAreThoseOfJapaneseMailPrograms(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
