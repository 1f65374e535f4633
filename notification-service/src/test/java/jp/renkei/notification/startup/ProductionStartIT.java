package jp.renkei.notification.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as in production. */
class ProductionStartIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void withoutAMailServerItRefusesAndNamesTheSetting() throws IOException, InterruptedException {
        Path log = folder.resolve("service.log");
        Map<String, String> settings = new HashMap<>(new StackResource().start());
        settings.keySet().removeIf(name -> name.startsWith("quarkus.mailer."));
        settings.put("quarkus.profile", "prod");
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.management.port", "0");
        settings.put("quarkus.oidc.auth-server-url", "https://issuer.example.jp/renkei");

        Process service = new ProcessBuilder(command(settings))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(service.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            assertThat(Files.readString(log, UTF_8)).contains("In production quarkus.mailer.host must be set.");
        } finally {
            service.destroyForcibly();
        }
    }

    private static List<String> command(Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dstdout.encoding=UTF-8");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(JAR.toString());
        return command;
    }
}
