package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.renkei.local.demo.Showcase.Shown;

/** A match as a few lines for the terminal: who, how strong, why, and why not. */
final class MatchText {

    /** The strongest reasons; the others appear as one sum, so that all that is shown adds up to the score. */
    private static final int REASONS = 3;

    private MatchText() {}

    /** @param english the same match with its labels in English, reasons in the same order */
    static List<String> lines(int number, Shown shown, JsonNode english) {
        JsonNode match = shown.match();
        JsonNode target = match.path("target");
        boolean initiative = target.path("type").asText().equals("INITIATIVE");
        List<String> lines = new ArrayList<>();
        lines.add("%d. %s".formatted(number, named(shown.own())));
        lines.add("   %s %s".formatted(initiative ? "← 施策 / initiative:" : "⇔ 課題 / issue:", named(target)));
        lines.add("   %s 点 / points".formatted(match.path("score").asText()));
        reasons(match.path("factors"), english.path("factors"), lines);
        reasons(match.path("against"), english.path("against"), lines);
        return lines;
    }

    private static String named(JsonNode record) {
        return record.path("municipality").path("name").asText() + "「"
                + record.path("title").asText() + "」";
    }

    /** Five columns; what costs no points is something to look at all the same. */
    private static String points(double points) {
        return points == 0 ? " 注意" : "%+5.1f".formatted(points);
    }

    private static void reasons(JsonNode japanese, JsonNode english, List<String> lines) {
        for (int i = 0; i < Math.min(REASONS, japanese.size()); i++) {
            JsonNode reason = japanese.get(i);
            lines.add("     " + points(reason.path("points").asDouble()) + "  "
                    + reason.path("label").asText());
            lines.add("            " + english.path(i).path("label").asText());
        }
        if (japanese.size() > REASONS) {
            int more = japanese.size() - REASONS;
            double rest = StreamSupport.stream(japanese.spliterator(), false)
                    .skip(REASONS)
                    .mapToDouble(reason -> reason.path("points").asDouble())
                    .sum();
            lines.add("     " + points(rest) + "  ほか " + more + " 件 / " + more + " more");
        }
    }
}
