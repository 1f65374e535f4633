package jp.renkei.local.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The number of a process, kept beside what proves that the number still belongs to it: numbers are used again. */
final class PidFile {

    private PidFile() {}

    static void write(Path file, ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String started = process.info().startInstant().map(Instant::toString).orElse("");
        Files.write(file, List.of(Long.toString(process.pid()), started));
    }

    /** The living process of the file, empty when it is gone or the number now belongs to somebody else. */
    static Optional<ProcessHandle> processOf(Path file, String mark) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.getFirst().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isOurs(process, mark, lines.get(1)));
    }

    private static boolean isOurs(ProcessHandle process, String mark, String started) {
        Optional<String[]> arguments = process.info().arguments();
        if (arguments.isPresent()) {
            return List.of(arguments.get()).contains(mark);
        }
        // Some systems hide the arguments; the moment of the start is as good.
        return process.info().startInstant().map(Instant::toString).equals(Optional.of(started));
    }
}
