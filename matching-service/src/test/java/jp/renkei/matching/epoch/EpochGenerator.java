package jp.renkei.matching.epoch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import jp.renkei.matching.similarity.TextAnalysis;

/**
 * Makes the term statistics of an epoch from the government's project reviews (行政事業レビュー). Of each project the
 * newest year counts; its issue and its overview are two documents, as issues and initiatives are in the product.
 *
 * <p>How common the codes of the vocabulary are is counted in the sample catalogue.
 *
 * <p>Arguments: the gzipped JSON Lines file with the reviews, the folder with the samples, the folder to write to, the
 * number of the epoch and the day it counts freshness to.
 */
final class EpochGenerator {

    private static final int UNKNOWN = 1;
    private static final int LOWEST_KEPT = 2;
    private static final double K1 = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<TermKind, Map<String, Integer>> frequencies = new EnumMap<>(TermKind.class);
    private final List<Map<Long, Integer>> documents = new ArrayList<>();

    private EpochGenerator() {
        for (TermKind kind : TermKind.values()) {
            frequencies.put(kind, new HashMap<>());
        }
    }

    public static void main(String[] arguments) throws IOException {
        EpochGenerator generator = new EpochGenerator();
        for (JsonNode project : newestByName(Path.of(arguments[0])).values()) {
            generator.count(project.path("issue").asText());
            generator.count(project.path("overview").asText());
        }
        Path folder = Path.of(arguments[2]);
        generator.writeTerms(folder.resolve("epoch-" + arguments[3] + "-terms.bin.gz"));
        writeCodes(
                Path.of(arguments[1]),
                LocalDate.parse(arguments[4]),
                folder.resolve("epoch-" + arguments[3] + ".json"));
    }

    private void writeTerms(Path target) throws IOException {
        Map<TermKind, SortedMap<String, Integer>> kept = new EnumMap<>(TermKind.class);
        frequencies.forEach((kind, counted) -> {
            SortedMap<String, Integer> terms = new TreeMap<>(counted);
            terms.values().removeIf(df -> df < LOWEST_KEPT);
            kept.put(kind, terms);
            System.out.printf("%s: %d of %d terms%n", kind, terms.size(), counted.size());
        });
        Map<TermKind, Double> commonness = commonness(kept);
        EpochFile.write(
                new EpochFile.Counts(documents.size(), UNKNOWN, commonness, kept), Files.newOutputStream(target));
        System.out.printf("%d documents, %d bytes, %s%n", documents.size(), Files.size(target), commonness);
    }

    /** The factor by which the expected weights of all terms of a kind add up to what a document holds on average. */
    private Map<TermKind, Double> commonness(Map<TermKind, SortedMap<String, Integer>> kept) {
        TermStatistics statistics = new TermStatistics(
                documents.size(), kept.values().stream().mapToInt(Map::size).sum(), UNKNOWN);
        Map<TermKind, Double> factors = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            kept.getOrDefault(kind, new TreeMap<>()).forEach((term, df) -> statistics.add(kind.fingerprint(term), df));
            statistics.commonness(kind, 1);
        }
        for (TermKind kind : TermKind.values()) {
            double expected = kept.getOrDefault(kind, new TreeMap<>()).keySet().stream()
                    .mapToDouble(term -> statistics.expectedWeight(kind.fingerprint(term)))
                    .sum();
            double held = documents.stream()
                    .mapToDouble(document -> held(document, kind, statistics))
                    .average()
                    .orElse(0);
            factors.put(kind, held / expected);
        }
        return factors;
    }

    /** The sum of the weights of a document's terms when they are brought to length 1. */
    private static double held(Map<Long, Integer> document, TermKind kind, TermStatistics statistics) {
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Long, Integer> term : document.entrySet()) {
            if (TermKind.of(term.getKey()) == kind) {
                double weight = term.getValue() * (K1 + 1) / (term.getValue() + K1) * statistics.idf(term.getKey());
                squares += weight * weight;
                sum += statistics.expectedWeight(term.getKey()) > 0 ? weight : 0;
            }
        }
        return squares == 0 ? 0 : sum / Math.sqrt(squares);
    }

    private static void writeCodes(Path samples, LocalDate asOf, Path target) throws IOException {
        int records = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (String file : List.of("issues.jsonl", "initiatives.jsonl")) {
            for (String line : Files.readAllLines(samples.resolve(file))) {
                records++;
                Set<String> of = new HashSet<>();
                for (String field : List.of("policyFields", "priorityFields", "visionModels")) {
                    JSON.readTree(line).path(field).forEach(code -> of.add(code.asText()));
                }
                of.forEach(code -> codes.merge(code, 1, Integer::sum));
            }
        }
        ObjectNode description =
                JSON.createObjectNode().put("asOf", asOf.toString()).put("records", records);
        ObjectNode counts = description.putObject("codes");
        codes.forEach(counts::put);
        Files.writeString(target, description.toPrettyString() + "\n");
    }

    private static Map<String, JsonNode> newestByName(Path source) throws IOException {
        Map<String, JsonNode> projects = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode project = JSON.readTree(line);
                projects.merge(
                        project.path("name").asText(),
                        project,
                        (a, b) -> a.path("fiscalYear").asInt()
                                        > b.path("fiscalYear").asInt()
                                ? a
                                : b);
            }
        }
        return projects;
    }

    private void count(String text) {
        if (text.isBlank()) {
            return;
        }
        Map<Long, Integer> document = new HashMap<>();
        documents.add(document);
        Set<String> seen = new HashSet<>();
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            document.merge(o.kind().fingerprint(o.term()), 1, Integer::sum);
            if (seen.add(o.kind().ordinal() + o.term())) {
                frequencies.get(o.kind()).merge(o.term(), 1, Integer::sum);
            }
        }
    }
}
