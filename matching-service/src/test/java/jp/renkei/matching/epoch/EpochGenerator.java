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
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import jp.renkei.matching.text.TermCounter;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.TextAnalysis;

/**
 * Makes the term statistics of an epoch from texts of three registers, so that the ordinary words of none of them look rare:
 *
 * <ul>
 *   <li>the government's project reviews (行政事業レビュー): of each project the newest year; its issue and its overview are two
 *       documents, as issues and initiatives are in the product;
 *   <li>questions and answers of a city council, as many documents, evenly over the years that do not measure;
 *   <li>the synthetic municipal topics that the embedding is trained on.
 * </ul>
 *
 * <p>How common the codes of the vocabulary are is counted in the sample catalogue.
 *
 * <p>Arguments: the gzipped JSON Lines files with the reviews and with the council's questions, the folder with the topics, the
 * folder with the samples, the folder to write to, the number of the epoch and the day it counts freshness to.
 */
final class EpochGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Later meetings tune and test. */
    private static final String COUNCIL_UNTIL = "2023-06";

    private final TermCounter counter = new TermCounter();
    private final List<TermFrequencies> documents = new ArrayList<>();

    private EpochGenerator() {}

    public static void main(String[] arguments) throws IOException {
        EpochGenerator generator = new EpochGenerator();
        for (JsonNode project : newestByName(Path.of(arguments[0])).values()) {
            generator.count(project.path("issue").asText());
            generator.count(project.path("overview").asText());
        }
        generator.countCouncil(Path.of(arguments[1]));
        generator.countTopics(Path.of(arguments[2]));
        Path folder = Path.of(arguments[4]);
        generator.writeTerms(folder.resolve("epoch-" + arguments[5] + "-terms.bin.gz"));
        writeCodes(
                Path.of(arguments[3]),
                LocalDate.parse(arguments[6]),
                folder.resolve("epoch-" + arguments[5] + ".json"));
    }

    private void countCouncil(Path source) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        forEach(source, row -> {
            if (row.path("meeting").asText().compareTo(COUNCIL_UNTIL) < 0) {
                rows.add(row);
            }
        });
        int wanted = documents.size() / 2;
        for (int i = 0; i < wanted; i++) {
            JsonNode row = rows.get((int) ((long) i * rows.size() / wanted));
            count(row.path("question").asText());
            count(row.path("answer").asText());
        }
    }

    private void countTopics(Path folder) throws IOException {
        for (String file : Files.readAllLines(folder.resolve("files.jsonl"))) {
            for (String line : Files.readAllLines(
                    folder.resolve(JSON.readTree(file).path("file").asText()))) {
                JsonNode topic = JSON.readTree(line);
                for (String list : List.of("issues", "initiatives")) {
                    for (JsonNode text : topic.path(list)) {
                        count(text.path("title").asText() + "。"
                                + text.path("description").asText());
                    }
                }
            }
        }
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
        forEach(
                source,
                project -> projects.merge(
                        project.path("name").asText(),
                        project,
                        (a, b) -> a.path("fiscalYear").asInt()
                                        > b.path("fiscalYear").asInt()
                                ? a
                                : b));
        return projects;
    }

    private static void forEach(Path gzippedJsonLines, Consumer<JsonNode> visitor) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(gzippedJsonLines)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                visitor.accept(JSON.readTree(line));
            }
        }
    }

    private void count(String text) {
        if (text.isBlank()) {
            return;
        }
        TermFrequencies document = new TermFrequencies();
        Set<TextAnalysis.Occurrence> seen = new HashSet<>();
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            document.add(o.kind().fingerprint(o.term()), TermFrequencies.UNIT);
            seen.add(new TextAnalysis.Occurrence(o.kind(), o.term(), 0, 0));
        }
        seen.forEach(o -> counter.add(o.kind(), o.term(), 1));
        counter.addDocuments(1);
        documents.add(document);
    }
}
