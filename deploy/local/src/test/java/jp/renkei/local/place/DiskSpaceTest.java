package jp.renkei.local.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jp.renkei.local.say.Refusal;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {

    private static final Path FOLDER = Path.of("/data");

    @Test
    void refusesToStartOnAnAlmostFullDisk() {
        assertThatThrownBy(() -> DiskSpace.require(FOLDER, 100L * 1024 * 1024))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.text().ja()).contains("残り 100 MB");
                    assertThat(refusal.text().en()).contains("100 MB left");
                });
        assertThatCode(() -> DiskSpace.require(FOLDER, 2_000L * 1024 * 1024)).doesNotThrowAnyException();
    }

    @Test
    void recognisesADiskThatFilledUpWhereverItWasNoticed() {
        IOException full = new IOException("write failed: No space left on device");
        assertThat(DiskSpace.isFull(new IOException("start", new UncheckedIOException(full))))
                .isTrue();
        assertThat(DiskSpace.isFull(new IOException("Connection refused"))).isFalse();
    }
}
