package jp.renkei.edge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
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

    @ParameterizedTest
    @ValueSource(strings = {"01998f3e-7c00-7a10-8000-0000000000f1", "01998F3E-7C00-7A10-8000-0000000000F1"})
    void anIdComesBack(String id) {
        assertThat(Cursor.decodeId(Cursor.encode(id))).isEqualTo(UUID.fromString(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "01998f3e7c007a1080000000000000f1", "01998f3e-7c00-7a10-8000-0000000000f1 "})
    void anIdHasOneForm(String id) {
        assertThatThrownBy(() -> Cursor.decodeId(Cursor.encode(id))).isInstanceOf(Problem.class);
    }

    @Test
    void anIdStandsAlone() {
        var two = Cursor.encode("01998f3e-7c00-7a10-8000-0000000000f1", "会津若松市");
        assertThatThrownBy(() -> Cursor.decodeId(two)).isInstanceOf(Problem.class);
    }
}
