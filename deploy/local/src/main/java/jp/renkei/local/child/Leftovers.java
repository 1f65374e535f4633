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

    /** For all of them together. Their broker is gone, so an orderly end may never come; they are made to survive a kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

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
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (ProcessHandle process : found) {
            Stopping.await(process, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        return found.size();
    }
}
