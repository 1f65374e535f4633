package jp.renkei.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A municipal set of this module: topics, each told several times as an issue and answered by initiatives, and hard negatives
 * near them. Immutable.
 */
public record MunicipalSet(
        List<Told> issues, List<Told> initiatives, List<Text> nearIssues, List<Text> nearInitiatives) {

    private static final String FOLDER = "/relevance/";

    /**
     * A text on a topic.
     *
     * @param style how an issue is told; empty for initiatives
     */
    public record Told(Text text, String topic, String style, Split split) {}

    /** 64 topics, four tellings and two initiatives each, with telling neighbours among the hard negatives. */
    public static MunicipalSet municipal() {
        return load("municipal");
    }

    /** 100 topics of small towns and islands, five tellings and three initiatives each. */
    public static MunicipalSet towns() {
        return load("towns");
    }

    /** Some topics of {@link #towns} told in English. */
    public static List<Told> english() {
        return told(FOLDER + "english/queries.jsonl", splits(FOLDER + "towns/"));
    }

    private static Map<String, Split> splits(String folder) {
        return JsonLines.resource(folder + "topics.jsonl").stream()
                .collect(Collectors.toMap(
                        topic -> JsonLines.text(topic, "topic"),
                        topic -> JsonLines.text(topic, "split").equals("test") ? Split.TEST : Split.TUNE));
    }

    private static MunicipalSet load(String set) {
        String folder = FOLDER + set + "/";
        Map<String, Split> splits = splits(folder);
        List<Text> nearIssues = new ArrayList<>();
        List<Text> nearInitiatives = new ArrayList<>();
        for (JsonNode node : JsonLines.resource(folder + "negatives.jsonl")) {
            (JsonLines.text(node, "type").equals("ISSUE") ? nearIssues : nearInitiatives).add(text(node));
        }
        return new MunicipalSet(
                told(folder + "queries.jsonl", splits),
                told(folder + "initiatives.jsonl", splits),
                List.copyOf(nearIssues),
                List.copyOf(nearInitiatives));
    }

    private static List<Told> told(String file, Map<String, Split> splits) {
        return JsonLines.resource(file).stream()
                .map(node -> {
                    String topic = JsonLines.text(node, "topic");
                    Split split = splits.get(topic);
                    if (split == null) {
                        throw new IllegalArgumentException(file + " names an unknown topic " + topic);
                    }
                    return new Told(text(node), topic, JsonLines.text(node, "style"), split);
                })
                .toList();
    }

    private static Text text(JsonNode node) {
        return new Text(JsonLines.text(node, "id"), JsonLines.text(node, "title"), JsonLines.text(node, "description"));
    }
}
