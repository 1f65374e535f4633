package jp.renkei.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The JSON Schemas and samples of api-specs. */
public final class EventSchemas {

    private static final String ADDRESS = "https://schemas.renkei.example/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:renkei/schemas/")));

    private EventSchemas() {}

    /** What is wrong with an event, judged by the schema of its type; empty when nothing is. */
    public static List<String> faults(String event) {
        try {
            String schema = JSON.readTree(event).path("type").asText() + ".schema.json";
            return REGISTRY
                    .getSchema(SchemaLocation.of(ADDRESS + schema))
                    .validate(
                            event,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all samples of the types that begin so. */
    public static Stream<String> samples(String types) throws IOException {
        var folder = EventSchemas.class.getClassLoader().getResource("renkei/samples/");
        var jar = ((JarURLConnection) Objects.requireNonNull(folder).openConnection()).getJarFile();
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith("renkei/samples/" + types) && name.endsWith(".json"));
    }

    public static String read(String resource) throws IOException {
        try (InputStream in = EventSchemas.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
        }
    }

    public static JsonNode json(String event) {
        try {
            return JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
