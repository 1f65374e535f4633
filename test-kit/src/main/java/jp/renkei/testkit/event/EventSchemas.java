package jp.renkei.testkit.event;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The JSON Schemas and sample events of api-specs. Thread-safe. */
public final class EventSchemas {

    private static final String ADDRESS = "https://schemas.renkei.example/";
    private static final String FOLDER = "renkei/schemas/";
    private static final String SAMPLES = "renkei/samples/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:" + FOLDER)));

    private EventSchemas() {}

    /** How an event breaks the schema of its type; empty when it is valid. */
    public static List<String> faults(JsonNode event) {
        String schema = event.path("type").asText() + ".schema.json";
        return REGISTRY
                .getSchema(SchemaLocation.of(ADDRESS + schema))
                .validate(
                        event.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The same for an event as text. */
    public static List<String> faults(String event) {
        return faults(json(event));
    }

    /** The top-level fields that schema files describe; no other field is part of the contract. */
    public static Set<String> described(String... files) {
        Set<String> names = new TreeSet<>();
        for (String file : files) {
            read(FOLDER + file).path("properties").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** The resource names of all samples whose type starts with {@code types}. */
    public static Stream<String> samples(String types) throws IOException {
        var folder = EventSchemas.class.getClassLoader().getResource(SAMPLES);
        var jar = ((JarURLConnection) Objects.requireNonNull(folder).openConnection()).getJarFile();
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(SAMPLES + types) && name.endsWith(".json"));
    }

    /** A JSON resource of api-specs. */
    public static JsonNode read(String resource) {
        return json(text(resource));
    }

    /** A resource of api-specs as text. */
    public static String text(String resource) {
        try (InputStream in = EventSchemas.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
