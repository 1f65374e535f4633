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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import jp.renkei.matching.similarity.TermCounter;
import jp.renkei.matching.similarity.TermFrequencies;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TermCounter counter = new TermCounter();
    private final List<TermFrequencies> documents = new ArrayList<>();

    private EpochGenerator() {}

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
        EpochFile.Counts counts = counter.counts(documents);
        EpochFile.write(counts, Files.newOutputStream(target));
        System.out.printf("%d documents, %d bytes, %s%n", counts.documents(), Files.size(target), counts.commonness());
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
        TermFrequencies document = new TermFrequencies();
        Set<TextAnalysis.Occurrence> seen = new HashSet<>();
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            document.add(o.kind().fingerprint(o.term()), 1);
            seen.add(new TextAnalysis.Occurrence(o.kind(), o.term(), 0, 0));
        }
        seen.forEach(o -> counter.add(o.kind(), o.term(), 1));
        counter.addDocuments(1);
        documents.add(document);
    }
}
