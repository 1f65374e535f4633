package jp.renkei.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Words that mean the same. Immutable. */
public record SynonymGroup(String id, List<String> words) {

    public static List<SynonymGroup> load(Path gzippedJsonLines) {
        return JsonLines.gzipped(gzippedJsonLines).stream()
                .map(row -> new SynonymGroup(
                        JsonLines.text(row, "group"),
                        StreamSupport.stream(row.path("words").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()))
                .toList();
    }
}
