package jp.renkei.matching.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import jp.renkei.matching.catalogue.CatalogueEvent.MunicipalityChanged;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordPublished;
import jp.renkei.matching.catalogue.CatalogueEvent.RecordWithdrawn;
import jp.renkei.matching.catalogue.CatalogueEvent.TaxonomyChanged;
import org.jspecify.annotations.Nullable;

/** Reads catalogue events; fields it does not know are ignored. Thread-safe. */
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

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /**
     * The event in a message's value.
     *
     * @throws UnreadableEventException when it is no event of the catalogue that this service understands
     */
    public CatalogueEvent event(byte @Nullable [] value) throws UnreadableEventException {
        if (value == null) {
            throw new UnreadableEventException("no value");
        }
        try {
            JsonNode envelope = json.readTree(value);
            if (envelope == null || !(envelope.get("data") instanceof ObjectNode data)) {
                throw new UnreadableEventException("no data object");
            }
            return event(envelope.path("type").asText(""), data);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableEventException(
                    e instanceof JsonProcessingException j
                            ? j.getOriginalMessage().lines().findFirst().orElse("not JSON")
                            : e.toString());
        }
    }

    private CatalogueEvent event(String type, ObjectNode data) throws IOException, UnreadableEventException {
        if (type.startsWith(PREFIX) && !UNDERSTOOD.contains(type)) {
            return new CatalogueEvent.Other(type);
        }
        if (data.path("recordVersion").asLong() < 1) {
            throw new UnreadableEventException("no recordVersion");
        }
        return switch (type) {
            case PREFIX + "issue.published.v1", PREFIX + "issue.changed.v1" -> published(RecordType.ISSUE, data);
            case PREFIX + "initiative.published.v1", PREFIX + "initiative.changed.v1" ->
                published(RecordType.INITIATIVE, data);
            case PREFIX + "issue.withdrawn.v1", PREFIX + "initiative.withdrawn.v1" ->
                new RecordWithdrawn(
                        UUID.fromString(data.path("id").asText()),
                        data.path("recordVersion").asLong());
            case PREFIX + "municipality.changed.v1" -> municipality(json.writeValueAsBytes(data));
            case PREFIX + "taxonomy.changed.v1" -> taxonomy(json.writeValueAsBytes(data));
            default -> throw new UnreadableEventException("not an event of the catalogue");
        };
    }

    /** A record that is not even for the participants is treated as withdrawn, whatever the event calls itself. */
    private CatalogueEvent published(RecordType type, ObjectNode data) throws IOException {
        data.put("type", type.name());
        RecordPublished event = recordFrom(json.writeValueAsBytes(data));
        return event.state().visibility().compareTo(Visibility.PARTICIPANTS) < 0
                ? new RecordWithdrawn(event.state().id(), event.recordVersion())
                : event;
    }

    /** A record from the bytes of {@link RecordPublished#source()}. */
    public CatalogueRecord stored(byte[] source) {
        try {
            return recordFrom(source).state();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordPublished recordFrom(byte[] source) throws IOException {
        return new RecordPublished(json.readValue(source, CatalogueRecord.class), source);
    }

    /** A municipality from the bytes of {@link MunicipalityChanged#source()}. */
    public MunicipalityChanged municipality(byte[] source) throws IOException {
        return new MunicipalityChanged(json.readValue(source, Municipality.class), source);
    }

    /** The taxonomy from the bytes of {@link TaxonomyChanged#source()}. */
    public TaxonomyChanged taxonomy(byte[] source) throws IOException {
        return new TaxonomyChanged(json.readValue(source, Taxonomy.class), source);
    }
}
