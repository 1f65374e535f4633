package jp.renkei.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Runs the launcher as the script does, in a process of its own. */
final class Launcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Path data;
    private final int portBase;
    private final List<Process> started = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private int runs;

    Launcher(Path home, Path data, int portBase) {
        this.home = home;
        this.data = data;
        this.portBase = portBase;
    }

    /** Every later command runs with that variable. */
    Launcher with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A command that runs beside the test; its output goes to a file. */
    record Run(Process process, Path output) {

        String text() throws IOException {
            return Files.readString(output);
        }

        int exitCode() throws InterruptedException {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        void kill() {
            process.destroyForcibly().onExit().join();
        }
    }

    Run run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Drenkei.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "jp.renkei.local.cli.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        runs++;
        Path output = Files.createDirectories(data.resolveSibling("output")).resolve(runs + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return new Run(process, output);
    }

    /** {@code up} with an empty catalogue, and back when it is ready. */
    Run up(String... options) throws IOException {
        return ready(beginUp(options));
    }

    /** {@code up} as a newcomer calls it, and back when it has shown everything. */
    Run upWithSamples() throws IOException {
        Run run = ready(run("up", "--port-base", Integer.toString(portBase)));
        Awaitility.await().atMost(PATIENCE).until(() -> run.text().contains("Ctrl-C stops everything."));
        return run;
    }

    private Run ready(Run run) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> run.text().contains("Ready (") || !run.process().isAlive());
        assertThat(endpoints()).withFailMessage(() -> textOf(run)).exists();
        return run;
    }

    Run beginUp(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up", "--no-samples", "--port-base", "" + portBase));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private static String textOf(Run run) {
        try {
            return run.text();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    Path endpoints() {
        return data.resolve("endpoints.json");
    }

    /** Stops whatever a test left, failed ones included. */
    @Override
    public void close() throws Exception {
        run("stop").exitCode();
        started.forEach(Process::destroyForcibly);
    }
}
