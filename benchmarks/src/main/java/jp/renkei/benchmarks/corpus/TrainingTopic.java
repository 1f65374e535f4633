package jp.renkei.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem of municipalities as several officers tell it, and what was done about it: synthetic texts of this module, see the
 * README beside them. Immutable.
 */
public record TrainingTopic(String name, List<Telling> issues, List<Text> initiatives) {

    /** The style of texts in which sentences that any plan holds stand around one that says what is the matter. */
    public static final String STOCK = "stock";

    private static final String FOLDER = "/training/";

    /** @param style how the issue is told */
    public record Telling(String style, Text text) {}

    public static List<TrainingTopic> load() {
        List<TrainingTopic> topics = new ArrayList<>();
        for (JsonNode file : JsonLines.resource(FOLDER + "files.jsonl")) {
            JsonLines.resource(FOLDER + JsonLines.text(file, "file")).forEach(row -> topics.add(of(row)));
        }
        return List.copyOf(topics);
    }

    private static TrainingTopic of(JsonNode row) {
        List<Telling> issues = new ArrayList<>();
        row.path("issues").forEach(node -> issues.add(new Telling(JsonLines.text(node, "style"), text(node))));
        List<Text> initiatives = new ArrayList<>();
        row.path("initiatives").forEach(node -> initiatives.add(text(node)));
        return new TrainingTopic(JsonLines.text(row, "name"), issues, initiatives);
    }

    private static Text text(JsonNode node) {
        return new Text("", JsonLines.text(node, "title"), JsonLines.text(node, "description"));
    }
}
