package jp.renkei.local.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import jp.renkei.local.say.Refusal;

/** The one folder that holds everything of a local stack, by name. */
public record DataFolder(Path root) {

    private static final String MARK = "renkei-data";

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path issuer() {
        return root.resolve("issuer");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** Where a child's JVM keeps its loaded classes for a faster start. */
    public Path classArchive(String process) {
        return classArchives().resolve(process + ".jsa");
    }

    public Path classArchives() {
        return root.resolve("classes");
    }

    /** The generated password of a database role. */
    public Path password(String role) {
        return root.resolve("secrets").resolve(role);
    }

    public Path pidFiles() {
        return root.resolve("pids");
    }

    public Path pidFile(String process) {
        return pidFiles().resolve(process);
    }

    public Path lock() {
        return root.resolve("launcher.lock");
    }

    public Path endpoints() {
        return root.resolve("endpoints.json");
    }

    /** Says that the sample catalogue has been loaded whole. */
    public Path samplesLoaded() {
        return root.resolve("samples-loaded");
    }

    /** Makes the folder ours, or refuses one that holds somebody else's files: {@code --fresh} must never delete those. */
    public void claim() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw notOurs();
        }
        Files.createDirectories(root);
        if (Files.exists(root.resolve(MARK))) {
            return;
        }
        try (Stream<Path> children = Files.list(root)) {
            if (children.findAny().isPresent()) {
                throw notOurs();
            }
        }
        Files.writeString(root.resolve(MARK), "Data of a local Renkei stack; safe to delete while it is stopped.\n");
    }

    private Refusal notOurs() {
        return new Refusal(
                root + " は Renkei のデータフォルダーではありません。空のフォルダーを `--data` で指定してください。",
                root + " is not a data folder of Renkei: name an empty one with `--data`.");
    }

    /** Deletes all but the mark and the lock, which the caller holds. */
    public void empty() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(root) && !file.equals(lock()) && !file.equals(root.resolve(MARK))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
