package jp.renkei.local.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.say.Console;

/** The processes of a running stack with the memory that each holds, as the operating system's {@code ps} tells it. */
final class ProcessList {

    private ProcessList() {}

    static void print(Console console, DataFolder folder, ProcessHandle launcher) throws IOException {
        Map<String, Long> processes = new LinkedHashMap<>();
        processes.put("launcher, Kafka, mail, issuer", launcher.pid());
        if (Files.isDirectory(folder.pidFiles())) {
            try (Stream<Path> files = Files.list(folder.pidFiles())) {
                for (Path file : files.sorted().toList()) {
                    processes.put(file.getFileName().toString(), firstNumber(file));
                }
            }
        }
        Path postgres = folder.postgres().resolve("data/postmaster.pid");
        if (Files.exists(postgres)) {
            processes.put("PostgreSQL", firstNumber(postgres));
        }
        for (Map.Entry<String, Long> process : processes.entrySet()) {
            console.line(
                    "  %-30s %8d %6s MB".formatted(process.getKey(), process.getValue(), memory(process.getValue())));
        }
    }

    private static long firstNumber(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    /** Resident memory; "?" where there is no ps. */
    private static String memory(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
                    .redirectErrorStream(true)
                    .start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Long.toString(Long.parseLong(kilobytes) / 1024);
        } catch (IOException | NumberFormatException unknown) {
            return "?";
        }
    }
}
