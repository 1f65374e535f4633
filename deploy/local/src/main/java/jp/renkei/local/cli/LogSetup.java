package jp.renkei.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import jp.renkei.local.place.DataFolder;
import org.jspecify.annotations.Nullable;

/** Sends the log of this JVM, Kafka's included, to a file: the terminal is for sentences. */
final class LogSetup {

    /** Held strongly: the levels of a logger that nobody holds are forgotten. */
    private static final List<Logger> QUIET = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "com.icegreen", "okhttp3.mockwebserver")
            .map(Logger::getLogger)
            .toList();

    private LogSetup() {}

    private static final class SilentErrors extends ErrorManager {
        @Override
        public synchronized void error(@Nullable String message, @Nullable Exception failure, int code) {}
    }

    /** The logs of the last run stay beside the new ones as {@code NAME.log.1}. */
    static void toFile(DataFolder folder) throws IOException {
        Files.createDirectories(folder.logs());
        rotate(folder.logs());
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        FileHandler file = new FileHandler(folder.log("launcher").toString(), true);
        file.setEncoding("UTF-8");
        file.setFormatter(new SimpleFormatter());
        // On a full disk the log is the first thing that cannot be written; the sentence about it is said elsewhere.
        file.setErrorManager(new SilentErrors());
        root.addHandler(file);
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private static void rotate(Path logs) throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
