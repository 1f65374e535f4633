package jp.renkei.notification;

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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The JSON Schemas of api-specs, as the producer's conscience. */
public final class EventSchemas {

    private static final String ADDRESS = "https://schemas.renkei.example/";
    private static final String FOLDER = "renkei/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:" + FOLDER)));

    private EventSchemas() {}

    /** What is wrong with an event, judged by the schema of its type; empty when nothing is. */
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

    /** The fields that schema files describe at their top level; what is not among them is not part of the contract. */
    public static Set<String> described(String... files) {
        Set<String> names = new TreeSet<>();
        for (String file : files) {
            read(FOLDER + file).path("properties").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    public static JsonNode read(String resource) {
        try (InputStream in = EventSchemas.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return JSON.readTree(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
