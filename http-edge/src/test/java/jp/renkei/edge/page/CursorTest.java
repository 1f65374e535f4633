package jp.renkei.edge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.renkei.edge.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void whatIsEncodedComesBack() {
        var cursor = Cursor.encode("2026-11-23T10:00:00+09:00", "", "会津若松市");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode(cursor)).containsExactly("2026-11-23T10:00:00+09:00", "", "会津若松市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "あ", "_w", "a"})
    void anythingElseIsMalformed(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor)).isInstanceOf(Problem.class);
    }
}
