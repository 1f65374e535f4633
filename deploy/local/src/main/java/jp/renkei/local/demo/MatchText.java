package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import jp.renkei.local.demo.Showcase.Shown;

/** A match as a few lines for the terminal: who, how strong, why, and why not. */
final class MatchText {

    private MatchText() {}

    static List<String> lines(int number, Shown shown, JsonNode english) {
        JsonNode match = shown.match();
        JsonNode target = match.path("target");
        boolean initiative = target.path("type").asText().equals("INITIATIVE");
        List<String> lines = new ArrayList<>();
        lines.add("%d. %s「%s」"
                .formatted(number, place(shown.own()), shown.own().path("title").asText()));
        lines.add("   %s %s「%s」"
                .formatted(
                        initiative ? "← 施策 / initiative:" : "⇔ 課題 / issue:",
                        place(target),
                        target.path("title").asText()));
        lines.add("   %s 点 / points".formatted(match.path("score").asText()));
        lines.add("   理由: " + reasons(match));
        lines.add("   Why:  " + reasons(english));
        return lines;
    }

    private static String place(JsonNode record) {
        return record.path("municipality").path("name").asText();
    }

    private static String reasons(JsonNode match) {
        StringJoiner reasons = new StringJoiner(" · ");
        match.path("factors").forEach(factor -> reasons.add(points("+", factor) + evidence(factor)));
        match.path("against").forEach(against -> reasons.add(points("", against)));
        return reasons.toString();
    }

    private static String points(String sign, JsonNode reason) {
        return reason.path("label").asText() + " " + sign
                + reason.path("points").asText();
    }

    /** The first words that led to the reason, where there are any. */
    private static String evidence(JsonNode factor) {
        String text = factor.path("evidence").path(0).path("text").asText();
        return text.isEmpty() ? "" : "「" + (text.length() > 24 ? text.substring(0, 24) + "…" : text) + "」";
    }
}
