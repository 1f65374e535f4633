package jp.renkei.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived the JVM that started it. Its {@code postmaster.pid} is believed only when the process is a
 * PostgreSQL server on this very folder: after a reboot the number may belong to anybody.
 */
final class PostgresLeftover {

    /** Cuts connections and flushes: a "fast" shutdown; then "immediate", which the next start recovers from. */
    private static final List<String> SIGNALS = List.of("INT", "QUIT");

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private PostgresLeftover() {}

    /** Stops the server that runs on the folder, if one does. */
    static void stopIn(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Optional<ProcessHandle> named = processIn(pidFile);
        if (named.isEmpty()) {
            // The file of a dead server stays: PostgreSQL finds the server's surviving children through it.
            return;
        }
        if (isServerOn(named.get(), data)) {
            stop(named.get());
        } else {
            // PostgreSQL would wait for the stranger that has the number now.
            Files.deleteIfExists(pidFile);
        }
    }

    /** The server that certainly runs on the folder, since it has just been started there. */
    static ProcessHandle runningOn(Path data) throws IOException {
        return processIn(data.resolve("postmaster.pid"))
                .orElseThrow(() -> new IOException("PostgreSQL has ended right after its start, see " + data));
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException | NoSuchElementException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isServerOn(ProcessHandle process, Path data) {
        boolean postgres = process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return postgres && List.of(arguments).contains(data.toString());
    }

    private static void stop(ProcessHandle server) throws IOException {
        for (String signal : SIGNALS) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid()))
                    .inheritIO()
                    .start();
            if (gone(server)) {
                return;
            }
        }
        throw new IOException("A PostgreSQL server from an earlier run does not stop: process " + server.pid());
    }

    private static boolean gone(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
