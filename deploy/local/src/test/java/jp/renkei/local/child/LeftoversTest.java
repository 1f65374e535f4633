package jp.renkei.local.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path pids;

    private Process process;

    @BeforeEach
    void startSomething() throws Exception {
        // Any program that stays; its last argument plays the mark.
        process = new ProcessBuilder("tail", "-f", "/dev/null").start();
        PidFile.write(pids.resolve("service"), process.toHandle());
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void stopsAProcessThatCarriesTheMark() throws Exception {
        assertThat(Leftovers.stop(pids, "/dev/null")).isEqualTo(1);
        assertThat(process.isAlive()).isFalse();
        assertThat(pids).isEmptyDirectory();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheNumber() throws Exception {
        assertThat(Leftovers.stop(pids, "-Drenkei.data=/data")).isZero();
        assertThat(process.isAlive()).isTrue();
        assertThat(pids).isEmptyDirectory();
    }

    @Test
    void believesNoBrokenFile() throws Exception {
        Files.writeString(pids.resolve("service"), "not a number\n");
        assertThat(Leftovers.stop(pids, "/dev/null")).isZero();
        assertThat(Leftovers.stop(pids.resolve("missing"), "/dev/null")).isZero();
    }
}
