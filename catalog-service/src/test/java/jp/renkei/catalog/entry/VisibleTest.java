package jp.renkei.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "　",
                "\u200B",
                "\u00A0",
                "\uFEFF",
                "\u2060",
                "\u00AD",
                "\u202E",
                "\u3164",
                "\u2800",
                "\u115F",
                "\uFE0F",
                "\u180E",
                " \u200B\u00A0　\n",
                "\uDB40\uDD00",
                "\uDB40\uDC20"
            })
    void whatNobodySeesIsNothing(String text) {
        assertThat(Visible.nothing(text)).isTrue();
        assertThat(Visible.orNull(text)).isNull();
    }

    @Test
    void theEndsAreTrimmedAndTheRestIsKept() {
        assertThat(Visible.trimmed("\u200B　漏水 調査\u00A0\uFEFF")).isEqualTo("漏水 調査");
        assertThat(Visible.trimmed("渡辺\uDB40\uDD00")).isEqualTo("渡辺\uDB40\uDD00");
        assertThat(Visible.trimmed("𠮷")).isEqualTo("𠮷");
    }

    @Test
    void missingElementsStayToBeNamed() {
        assertThat(Visible.trimmed(Arrays.asList(" 高齢者 ", null))).containsExactly("高齢者", null);
    }
}
