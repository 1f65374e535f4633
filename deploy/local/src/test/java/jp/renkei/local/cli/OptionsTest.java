package jp.renkei.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import jp.renkei.local.say.Refusal;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static Options parse(String... arguments) {
        return Options.parse(arguments, Map.of("RENKEI_DATA", "/data/from-environment"));
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        assertThat(parse("up").folder().root()).isEqualTo(Path.of("/data/from-environment"));
        assertThat(parse("up", "--data", "/data/given").folder().root()).isEqualTo(Path.of("/data/given"));
        assertThat(parse("--data=/data/given", "up").folder().root()).isEqualTo(Path.of("/data/given"));
    }

    @Test
    void operandsStayInOrderWhereverTheOptionsStand() {
        Options options = parse("token", "officer", "--data", "/data/given", "072028");
        assertThat(options.command()).isEqualTo("token");
        assertThat(options.operands()).containsExactly("officer", "072028");
    }

    @Test
    void nothingMeansHelp() {
        assertThat(parse().command()).isEqualTo("help");
        assertThat(parse("up", "--help").command()).isEqualTo("help");
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        assertThatThrownBy(() -> parse("up", "--frish"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--frish");
        assertThatThrownBy(() -> parse("up", "--port-base")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parse("up", "--port-base", "many")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> parse("up", "--port-base", "65530")).isInstanceOf(Refusal.class);
    }
}
