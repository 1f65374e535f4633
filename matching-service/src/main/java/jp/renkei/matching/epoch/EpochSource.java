package jp.renkei.matching.epoch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads the epoch that ships with the product. See the README beside the resources for where the numbers come from. */
public final class EpochSource {

    /** The number of the epoch that ships. */
    public static final int SHIPPED = 6;

    private EpochSource() {}

    public static Epoch shipped() {
        try (InputStream terms = resource("-terms.bin.gz");
                InputStream embedding = new BufferedInputStream(resource("-embedding.bin"), 1 << 16);
                InputStream boilerplate = new BufferedInputStream(resource("-boilerplate.bin"))) {
            return new Epoch(
                    SHIPPED,
                    asOf(),
                    EpochFile.read(terms),
                    Embedding.read(embedding),
                    Boilerplate.read(boilerplate),
                    codes().rarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statistics of the shipped epoch with every term as it is written. */
    public static EpochFile.Counts terms() {
        try (InputStream terms = resource("-terms.bin.gz")) {
            return EpochFile.counts(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CodeCounts codes() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        JsonNode description = description();
        description
                .path("codes")
                .properties()
                .forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
        return new CodeCounts(description.path("records").asInt(), counts);
    }

    private static LocalDate asOf() {
        return LocalDate.parse(description().path("asOf").asText());
    }

    private static JsonNode description() {
        try (InputStream description = resource(".json")) {
            return new ObjectMapper().readTree(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String ending) {
        String name = "epoch-" + SHIPPED + ending;
        return Objects.requireNonNull(EpochSource.class.getResourceAsStream(name), name);
    }
}
