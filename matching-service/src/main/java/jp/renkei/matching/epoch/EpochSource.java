package jp.renkei.matching.epoch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Loads the epoch that ships with the product. See the README beside the resources for where the numbers come from. */
public final class EpochSource {

    private static final int FIRST = 1;

    private EpochSource() {}

    public static Epoch first() {
        try (InputStream terms = resource("epoch-1-terms.bin.gz");
                InputStream codes = resource("epoch-1.json")) {
            JsonNode description = new ObjectMapper().readTree(codes);
            Map<String, Integer> counts = new HashMap<>();
            description
                    .path("codes")
                    .properties()
                    .forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
            return new Epoch(
                    FIRST,
                    LocalDate.parse(description.path("asOf").asText()),
                    EpochFile.read(terms),
                    new CodeRarity(description.path("records").asInt(), counts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EpochSource.class.getResourceAsStream(name), name);
    }
}
