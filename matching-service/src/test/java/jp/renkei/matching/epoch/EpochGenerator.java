package jp.renkei.matching.epoch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * <p>Arguments: the gzipped JSON Lines file, the file to write, and the lowest document frequencies kept for words,
 * pairs and triples.
 */
final class EpochGenerator {

    private static final int UNKNOWN = 1;

    private final Map<TermKind, Map<String, Integer>> frequencies = new EnumMap<>(TermKind.class);
    private int documents;

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
        Map<TermKind, SortedMap<String, Integer>> kept = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            int lowest = Integer.parseInt(arguments[2 + kind.ordinal()]);
            SortedMap<String, Integer> terms = new TreeMap<>();
            generator.frequencies.get(kind).forEach((term, df) -> {
                if (df >= lowest) {
                    terms.put(term, df);
                }
            });
            kept.put(kind, terms);
            System.out.printf(
                    "%s: %d of %d terms%n",
                    kind, terms.size(), generator.frequencies.get(kind).size());
        }
        Path target = Path.of(arguments[1]);
        EpochFile.write(new EpochFile.Counts(generator.documents, UNKNOWN, kept), Files.newOutputStream(target));
        System.out.printf("%d documents, %d bytes%n", generator.documents, Files.size(target));
    }

    private static Map<String, JsonNode> newestByName(Path source) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> projects = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode project = json.readTree(line);
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
        documents++;
        Set<String> seen = new HashSet<>();
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            if (seen.add(o.kind().ordinal() + o.term())) {
                frequencies.get(o.kind()).merge(o.term(), 1, Integer::sum);
            }
        }
    }
}
