package jp.renkei.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import jp.renkei.local.say.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCommandTest {

    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    /** What a first start leaves behind. */
    @BeforeEach
    void startOnce() throws Exception {
        Files.createDirectories(data.resolve("issuer"));
        Files.writeString(data.resolve("issuer/port"), "8100\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer 072028", "approver 072028", "coordinator 07", "coordinator", "partner", "admin"})
    void aTokenLastsAWorkingDay(String caller) throws Exception {
        JsonNode claims = claims(("token " + caller).split(" "));
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                .isEqualTo(Duration.ofHours(8).toSeconds());
        assertThat(claims.path("nbf")).isEqualTo(claims.path("iat"));
    }

    private JsonNode claims(String... words) throws Exception {
        PrintStream out = new PrintStream(said, true, UTF_8);
        Options options = Options.parse(words, Map.of("RENKEI_DATA", data.toString()));
        assertThat(new TokenCommand(new Console(out, out)).run(options)).isZero();
        String token = said.toString(UTF_8).strip();
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
