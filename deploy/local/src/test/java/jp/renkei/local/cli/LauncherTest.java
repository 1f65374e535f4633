package jp.renkei.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jp.renkei.local.cli.Launcher.Run;
import jp.renkei.local.place.FreePorts;
import jp.renkei.local.place.Ports;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's life with real PostgreSQL, Kafka, issuer and mail, and programs that stand in for the services. */
class LauncherTest {

    @TempDir
    Path folder;

    private Ports ports;
    private Path data;
    private Launcher launcher;

    @BeforeEach
    void prepare() throws Exception {
        ports = FreePorts.find();
        data = folder.resolve("data");
        launcher = new Launcher(FakeHome.in(folder.resolve("home")), data, ports.base());
    }

    @AfterEach
    void stop() throws Exception {
        launcher.close();
    }

    @Test
    void startsTellsWhereAndStops() throws Exception {
        Run up = launcher.up();

        assertThat(Files.readString(launcher.endpoints())).contains("http://127.0.0.1:" + ports.catalog());
        assertThat(launcher.run("status").exitCode()).isZero();
        Run token = launcher.run("token", "officer", "072028");
        assertThat(token.exitCode()).isZero();
        assertThat(token.text().strip().split("\\.")).hasSize(3);
        assertThat(get("http://127.0.0.1:" + ports.mailPage() + "/")).contains("まだメールはありません");

        assertThat(launcher.run("stop").exitCode()).isZero();
        up.exitCode();
        assertThat(up.text()).contains("Ready").contains("Stopped.");
        assertThat(launcher.endpoints()).doesNotExist();
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(launcher.run("status").exitCode()).isEqualTo(1);

        // And again on the same data: tokens and databases are still good.
        launcher.up();
        Run status = launcher.run("status");
        assertThat(status.exitCode()).isZero();
        assertThat(status.text()).contains("http://127.0.0.1:" + ports.catalog());
    }

    @Test
    void anotherUpOnTheSameDataIsToldSo() throws Exception {
        launcher.up();
        Run second = launcher.beginUp();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text())
                .contains("すでに動いています")
                .contains("Renkei already runs on")
                .hasLineCount(2);
        assertThat(launcher.endpoints()).exists();
    }

    @Test
    void comesBackAfterItsLauncherWasKilled() throws Exception {
        Run killed = launcher.up();
        long service = pid("catalog-service");
        killed.kill();
        assertThat(ProcessHandle.of(service).filter(ProcessHandle::isAlive)).isPresent();

        launcher.up();

        assertThat(ProcessHandle.of(service).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(pid("catalog-service")).isNotEqualTo(service);
    }

    @Test
    void startsAServiceAgainThatDied() throws Exception {
        Run up = launcher.up();
        long first = pid("matching-service");
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> alivePid("matching-service")
                        .filter(second -> second != first)
                        .isPresent());
        assertThat(up.text()).contains("matching-service stopped (exit code 137); starting it again");
    }

    @Test
    void startsPostgresAgainThatDied() throws Exception {
        Run up = launcher.up();
        Path pidFile = data.resolve("postgres/data/postmaster.pid");
        long first = Long.parseLong(Files.readAllLines(pidFile).getFirst());
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(pidFile)
                        && Long.parseLong(Files.readAllLines(pidFile).getFirst()) != first);
        assertThat(up.text()).contains("PostgreSQL stopped; starting it again.");
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            Run up = launcher.beginUp();
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.text())
                    .contains("ポート " + taken.getLocalPort() + "（Kafka）")
                    .contains("Port " + taken.getLocalPort() + " (Kafka) is used by another program")
                    .hasLineCount(2);
        }
    }

    @Test
    void aServiceThatNeverComesUpIsNamedWithTheEndOfItsLog() throws Exception {
        // Read by every JVM: the children all break, the launcher takes no notice.
        Run up = launcher.with("JDK_JAVA_OPTIONS", "-Dfake.broken=true").beginUp();
        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text())
                .contains("the schema is from another world")
                .containsPattern("(catalog|matching|notification)-service does not come up")
                .contains("Stopped.");
        assertThat(launcher.endpoints()).doesNotExist();
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void freshNeverDeletesAFolderThatIsNotItsOwn() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("thesis.txt"), "precious");
        Run up = launcher.beginUp("--fresh");
        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.text()).contains("is not a data folder of Renkei");
        assertThat(data.resolve("thesis.txt")).exists();
    }

    @Test
    void freshForgetsWhatWasThere() throws Exception {
        Run first = launcher.up();
        Files.writeString(data.resolve("mail/000001.eml"), "Subject: old\r\n\r\nold\r\n");
        launcher.run("stop").exitCode();
        first.exitCode();
        launcher.up("--fresh");
        assertThat(data.resolve("mail/000001.eml")).doesNotExist();
    }

    private long pid(String service) throws Exception {
        return Long.parseLong(
                Files.readAllLines(data.resolve("pids").resolve(service)).getFirst());
    }

    private Optional<Long> alivePid(String service) throws Exception {
        return ProcessHandle.of(pid(service)).filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
    }

    private static String get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
