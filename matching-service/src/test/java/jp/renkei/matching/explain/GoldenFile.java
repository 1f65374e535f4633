package jp.renkei.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what is expected; {@code -Drenkei.golden.update=true} writes it instead of comparing. */
record GoldenFile(Path path) {

    static GoldenFile of(String name) {
        return new GoldenFile(Path.of("src/test/resources/explanations", name));
    }

    void check(String actual) {
        try {
            if (Boolean.getBoolean("renkei.golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            } else {
                assertThat(actual).as(path.toString()).isEqualTo(Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
