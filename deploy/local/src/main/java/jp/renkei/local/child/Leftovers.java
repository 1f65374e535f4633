package jp.renkei.local.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Children of a launcher that was killed: found by their pid files, and stopped only when they are certainly ours. */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Stops them all and answers how many there were. */
    public static int stop(Path pidFolder, String mark) throws IOException {
        if (!Files.isDirectory(pidFolder)) {
            return 0;
        }
        List<ProcessHandle> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(pidFolder)) {
            for (Path file : files.toList()) {
                Optional<ProcessHandle> process = PidFile.processOf(file, mark);
                process.ifPresent(found::add);
                Files.deleteIfExists(file);
            }
        }
        found.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : found) {
            Stopping.await(process, PATIENCE);
        }
        return found.size();
    }
}
