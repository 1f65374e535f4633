package jp.renkei.matching.epoch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Loads the epoch that ships with the product. See the README beside the resources for where the numbers come from. */
public final class EpochSource {

    private static final int SHIPPED = 3;

    private EpochSource() {}

    public static Epoch shipped() {
        try (InputStream terms = resource("-terms.bin.gz");
                InputStream embedding = new BufferedInputStream(resource("-embedding.bin"), 1 << 16);
                InputStream codes = resource(".json")) {
            JsonNode description = new ObjectMapper().readTree(codes);
            Map<String, Integer> counts = new HashMap<>();
            description
                    .path("codes")
                    .properties()
                    .forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
            return new Epoch(
                    SHIPPED,
                    LocalDate.parse(description.path("asOf").asText()),
                    EpochFile.read(terms),
                    Embedding.read(embedding),
                    new CodeRarity(description.path("records").asInt(), counts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows every term of the shipped epoch as it is written. */
    public static void eachTerm(EpochFile.TermVisitor visitor) {
        try (InputStream terms = resource("-terms.bin.gz")) {
            EpochFile.read(terms, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String ending) {
        String name = "epoch-" + SHIPPED + ending;
        return Objects.requireNonNull(EpochSource.class.getResourceAsStream(name), name);
    }
}
