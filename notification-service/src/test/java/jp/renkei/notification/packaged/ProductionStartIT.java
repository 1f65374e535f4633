package jp.renkei.notification.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, started as in production. */
class ProductionStartIT {

    private static final long LIMIT_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void withoutAMailServerItRefusesAndNamesTheSetting() throws InterruptedException {
        Map<String, String> settings = new HashMap<>(new StackResource().start());
        settings.keySet().removeIf(name -> name.startsWith("quarkus.mailer."));
        settings.put("quarkus.profile", "prod");
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.management.port", "0");
        settings.put("quarkus.oidc.auth-server-url", "https://issuer.example.jp/renkei");

        try (var service = PackagedService.start(folder.resolve("service.log"), settings)) {
            assertThat(service.endsWithin(LIMIT_SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            assertThat(service.log()).contains("In production quarkus.mailer.host must be set.");
        }
    }
}
