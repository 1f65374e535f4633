package jp.renkei.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the generations: {@code generation-N} beside {@code quarantine}. Used by one thread. */
final class IndexFolders {

    private static final String PREFIX = "generation-";
    private static final int QUARANTINED_KEPT = 3;

    private final Path root;

    IndexFolders(Path root) {
        this.root = root;
    }

    /** Newest first. */
    List<Path> generations() throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(p -> p.getFileName().toString().matches(PREFIX + "[0-9]{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolders::number).reversed())
                    .toList();
        }
    }

    /** Every index there is, those in quarantine too. */
    List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>(generations());
        all.addAll(quarantine());
        return all;
    }

    /** A folder that does not exist yet, numbered after all others. */
    Path next() throws IOException {
        int newest =
                generations().stream().findFirst().map(IndexFolders::number).orElse(0);
        int quarantined =
                quarantine().stream().mapToInt(IndexFolders::number).max().orElse(0);
        return root.resolve(PREFIX + (Math.max(newest, quarantined) + 1));
    }

    /** Moves a generation aside, and drops the oldest of those moved before. */
    void quarantine(Path generation) throws IOException {
        Path target = root.resolve("quarantine");
        Files.createDirectories(target);
        Files.move(generation, target.resolve(generation.getFileName()));
        List<Path> kept = quarantine();
        for (Path old : kept.subList(0, Math.max(0, kept.size() - QUARANTINED_KEPT))) {
            delete(old);
        }
    }

    private List<Path> quarantine() throws IOException {
        Path folder = root.resolve("quarantine");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparingInt(IndexFolders::number)).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString().substring(PREFIX.length()));
    }
}
