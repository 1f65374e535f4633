package jp.renkei.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * Two sentences of JSTS (JGLUE, Kurihara and others 2022) and how similar people found them.
 *
 * @param similarity between 0 and 5
 */
public record SentencePair(Text first, Text second, double similarity) {

    public static List<SentencePair> load(Path gzippedJsonLines) {
        return JsonLines.gzipped(gzippedJsonLines).stream()
                .map(node -> {
                    String id = JsonLines.text(node, "sentence_pair_id");
                    return new SentencePair(
                            new Text(id, "", JsonLines.text(node, "sentence1")),
                            new Text(id, "", JsonLines.text(node, "sentence2")),
                            node.path("label").asDouble());
                })
                .toList();
    }
}
