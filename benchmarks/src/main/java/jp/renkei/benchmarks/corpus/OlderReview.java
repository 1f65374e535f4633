package jp.renkei.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A government project review of an earlier year; {@code purpose} and {@code goals} may be empty. Immutable. */
public record OlderReview(String name, String purpose, String overview, String goals) {

    private static final int BEGINNING = 20;

    /** Without the projects that measure: many go on for years under nearly the same name and words. */
    public static List<OlderReview> load(Path gzippedJsonLines, Reviews measuring) {
        Set<String> names = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Split split : List.of(Split.TUNE, Split.TEST)) {
            for (Review review : measuring.rows(split)) {
                names.add(plain(review.name()));
                beginnings.add(beginning(review.overview()));
            }
        }
        return JsonLines.gzipped(gzippedJsonLines).stream()
                .map(OlderReview::of)
                .filter(review ->
                        !names.contains(plain(review.name())) && !beginnings.contains(beginning(review.overview())))
                .toList();
    }

    private static OlderReview of(JsonNode row) {
        return new OlderReview(
                JsonLines.text(row, "name"),
                JsonLines.text(row, "purpose"),
                JsonLines.text(row, "overview"),
                StreamSupport.stream(row.path("goals").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("。")));
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]|事業|経費", "");
    }

    private static String beginning(String overview) {
        String letters = overview.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.substring(0, Math.min(BEGINNING, letters.length()));
    }
}
