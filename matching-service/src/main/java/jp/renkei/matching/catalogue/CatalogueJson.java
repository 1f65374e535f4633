package jp.renkei.matching.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.CatalogueEvent.TaxonomyChanged;
import org.jspecify.annotations.Nullable;

/**
 * Reads catalogue events and checks all of them that matching uses; writes what is kept of them. Fields that are not used are
 * neither checked nor kept. Thread-safe.
 */
@Singleton
public final class CatalogueJson {

    private static final String PREFIX = "jp.renkei.catalog.";
    private static final Set<String> UNDERSTOOD = Set.of(
            PREFIX + "issue.published.v1",
            PREFIX + "issue.changed.v1",
            PREFIX + "issue.withdrawn.v1",
            PREFIX + "initiative.published.v1",
            PREFIX + "initiative.changed.v1",
            PREFIX + "initiative.withdrawn.v1",
            PREFIX + "municipality.changed.v1",
            PREFIX + "taxonomy.changed.v1");

    private static final int DEEPEST = 50;

    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /**
     * The event in a message.
     *
     * @throws UnreadableEventException when it is no event of the catalogue that this service understands
     */
    public CatalogueEvent event(byte @Nullable [] key, byte @Nullable [] value) throws UnreadableEventException {
        JsonNode envelope = tree(value);
        if (!(envelope.get("data") instanceof ObjectNode data)) {
            throw new UnreadableEventException("no data object");
        }
        String type = envelope.path("type").asText("");
        if (type.startsWith(PREFIX) && !UNDERSTOOD.contains(type)) {
            return new CatalogueEvent.Other(type);
        }
        if (!envelope.path("specversion").asText("").equals("1.0")) {
            throw new UnreadableEventException("no CloudEvent of version 1.0");
        }
        CatalogueEvent event = event(type, new EventFields(data));
        if (!envelope.path("subject").asText("").equals(event.key())) {
            throw new UnreadableEventException("subject is not the id of its data");
        }
        if (key == null || !new String(key, StandardCharsets.UTF_8).equals(event.key())) {
            throw new UnreadableEventException("the message's key is not the id of its data");
        }
        return event;
    }

    private JsonNode tree(byte @Nullable [] value) throws UnreadableEventException {
        if (value == null) {
            throw new UnreadableEventException("no value");
        }
        try {
            return json.readTree(value);
        } catch (IOException broken) {
            // Its own message would quote the content.
            throw new UnreadableEventException("not JSON, or too deep");
        }
    }

    private CatalogueEvent event(String type, EventFields data) throws UnreadableEventException {
        return switch (type) {
            case PREFIX + "issue.published.v1", PREFIX + "issue.changed.v1" -> published(RecordType.ISSUE, data);
            case PREFIX + "initiative.published.v1", PREFIX + "initiative.changed.v1" ->
                published(RecordType.INITIATIVE, data);
            case PREFIX + "issue.withdrawn.v1", PREFIX + "initiative.withdrawn.v1" ->
                new RecordWithdrawn(data.id("id"), data.version(), EventStates.optionalHome(data));
            case PREFIX + "municipality.changed.v1" -> {
                Municipality state = EventStates.municipality(data);
                yield new MunicipalityChanged(state, kept(state));
            }
            case PREFIX + "taxonomy.changed.v1" -> {
                Taxonomy state = EventStates.taxonomy(data);
                yield new TaxonomyChanged(state, kept(state));
            }
            default -> throw new UnreadableEventException("not an event of the catalogue");
        };
    }

    /** A record that is not even for the participants is treated as withdrawn, whatever the event calls itself. */
    private CatalogueEvent published(RecordType type, EventFields data) throws UnreadableEventException {
        CatalogueRecord state = EventStates.record(type, data);
        return state.visibility().compareTo(Visibility.PARTICIPANTS) < 0
                ? new RecordWithdrawn(
                        state.id(), state.recordVersion(), state.municipality().code())
                : new RecordPublished(state, kept(state));
    }

    /** What is kept of a state: exactly the fields that are known. */
    public byte[] kept(Object state) {
        try {
            return json.writeValueAsBytes(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record from the bytes of {@link RecordPublished#source()}. */
    public CatalogueRecord record(byte[] kept) {
        return read(kept, CatalogueRecord.class);
    }

    /** A municipality from the bytes of {@link MunicipalityChanged#source()}. */
    public Municipality municipality(byte[] kept) {
        return read(kept, Municipality.class);
    }

    /** The taxonomy from the bytes of {@link TaxonomyChanged#source()}. */
    public Taxonomy taxonomy(byte[] kept) {
        return read(kept, Taxonomy.class);
    }

    private <T> T read(byte[] kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
