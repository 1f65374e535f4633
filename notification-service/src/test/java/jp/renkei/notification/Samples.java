package jp.renkei.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import jp.renkei.testkit.event.EventSchemas;

/** The sample events of api-specs. */
public final class Samples {

    private static final String FOLDER = "renkei/samples/";

    private Samples() {}

    /** The names of all samples whose type begins so, such as {@code jp.renkei.catalog.issue.changed.v1/target-raised.json}. */
    public static List<String> of(String type) {
        try {
            var folder = Objects.requireNonNull(Samples.class.getClassLoader().getResource(FOLDER));
            var jar = ((JarURLConnection) folder.openConnection()).getJarFile();
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER + type) && name.endsWith(".json"))
                    .map(name -> name.substring(FOLDER.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String sample) {
        try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(FOLDER + sample)) {
            return Objects.requireNonNull(in, sample).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subject of the event, which is also the key of its message. */
    public static String subject(String sample) {
        return EventSchemas.read(FOLDER + sample).path("subject").asText();
    }

    public static String text(String sample) {
        return new String(bytes(sample), UTF_8);
    }
}
