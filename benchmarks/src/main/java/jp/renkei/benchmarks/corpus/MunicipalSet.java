package jp.renkei.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The municipal set of this module: topics, each told four times as an issue and answered by initiatives, and hard negatives
 * near them. Immutable.
 */
public record MunicipalSet(
        List<Told> issues, List<Told> initiatives, List<Text> nearIssues, List<Text> nearInitiatives) {

    private static final String FOLDER = "/relevance/municipal/";

    /**
     * A text on a topic.
     *
     * @param style how an issue is told: formal, short, long or otherwords; empty for initiatives
     */
    public record Told(Text text, String topic, String style, Split split) {}

    public static MunicipalSet load() {
        Map<String, Split> splits = JsonLines.resource(FOLDER + "topics.jsonl").stream()
                .collect(Collectors.toMap(
                        topic -> JsonLines.text(topic, "topic"),
                        topic -> JsonLines.text(topic, "split").equals("test") ? Split.TEST : Split.TUNE));
        List<Text> nearIssues = new ArrayList<>();
        List<Text> nearInitiatives = new ArrayList<>();
        for (JsonNode node : JsonLines.resource(FOLDER + "negatives.jsonl")) {
            (JsonLines.text(node, "type").equals("ISSUE") ? nearIssues : nearInitiatives).add(text(node));
        }
        return new MunicipalSet(
                told("queries.jsonl", splits),
                told("initiatives.jsonl", splits),
                List.copyOf(nearIssues),
                List.copyOf(nearInitiatives));
    }

    private static List<Told> told(String file, Map<String, Split> splits) {
        return JsonLines.resource(FOLDER + file).stream()
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
