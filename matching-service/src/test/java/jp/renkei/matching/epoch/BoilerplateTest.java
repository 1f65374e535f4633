package jp.renkei.matching.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Boilerplate(-300, new TreeMap<>(Map.of(-5L, 700, 9L, -32_768, 12L, 32_767))).write(out);
        Boilerplate read = Boilerplate.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.weight(-5)).isEqualTo(700);
        assertThat(read.weight(9)).isEqualTo(-32_768);
        assertThat(read.weight(12)).isEqualTo(32_767);
        assertThat(read.weight(10)).isZero();
        assertThat(read.logit(800, 4)).isEqualTo(-100);
    }
}
