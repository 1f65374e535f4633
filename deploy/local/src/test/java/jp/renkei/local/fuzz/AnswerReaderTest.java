package jp.renkei.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static AnswerReader reader(String bytes) {
        return new AnswerReader(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsOneAnswerAfterAnother() throws Exception {
        AnswerReader reader = reader(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\nA: b\r\n\r\nabc"
                        + "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2;x\r\nde\r\n1\r\nf\r\n0\r\nT: 1\r\n\r\n");

        Answer first = reader.read(false);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).isEqualTo("abc");
        assertThat(first.field("a")).contains("b");
        assertThat(first.last()).isFalse();
        Answer second = reader.read(false);
        assertThat(second.text()).isEqualTo("def");
        assertThat(second.last()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
                "HTTP/1.1 200 OK\r\n\r\nabc",
                "<html>",
            })
    void noticesWhatIsNotWhole(String bytes) {
        assertThatThrownBy(() -> reader(bytes).read(false)).isInstanceOf(IncompleteAnswer.class);
    }
}
