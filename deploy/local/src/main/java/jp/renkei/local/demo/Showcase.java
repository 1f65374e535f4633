package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds matches worth showing, through the public API alone. */
final class Showcase {

    /** Issues looked at; enough for variety, few enough to be quick. */
    private static final int LOOKED_AT = 24;

    private static final int SHOWN = 3;

    private final Api catalog;
    private final Api matching;

    Showcase(Api catalog, Api matching) {
        this.catalog = catalog;
        this.matching = matching;
    }

    /**
     * A match as it was answered, seen from an issue.
     *
     * @param own the issue as the catalogue shows it
     * @param path where the list comes from, in the matching service
     */
    record Shown(JsonNode own, JsonNode match, String path) {

        double score() {
            return match.path("score").asDouble();
        }

        String ownCode() {
            return own.path("municipality").path("code").asText();
        }
    }

    /** The strongest matches of different municipalities, initiatives and issues both; empty while nothing matches. */
    List<Shown> best() throws IOException, InterruptedException {
        JsonNode issues =
                catalog.get("/api/v1/issues?status=PUBLISHED&size=100").orFail().path("items");
        List<Shown> initiatives = new ArrayList<>();
        List<Shown> others = new ArrayList<>();
        int step = Math.max(1, issues.size() / LOOKED_AT);
        for (int i = 0; i < issues.size(); i += step) {
            first(issues.get(i), "INITIATIVE", initiatives);
            first(issues.get(i), "ISSUE", others);
        }
        initiatives.sort(Comparator.comparingDouble(Shown::score).reversed());
        others.sort(Comparator.comparingDouble(Shown::score).reversed());
        return pick(initiatives, others);
    }

    private void first(JsonNode issue, String kind, List<Shown> found) throws IOException, InterruptedException {
        String path = "/api/v1/issues/" + issue.path("id").asText() + "/matches?kind=" + kind + "&size=1";
        JsonNode items = matching.get(path, "ja").orFail().path("items");
        boolean matches =
                !items.isEmpty() && !items.get(0).path("band").asText().equals("REFERENCE");
        if (matches) {
            found.add(new Shown(issue, items.get(0), path));
        }
    }

    /** Two issues with an initiative that answers them, and one pair of issues, as far as there are any. */
    private static List<Shown> pick(List<Shown> initiatives, List<Shown> others) {
        List<Shown> picked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        take(initiatives, SHOWN - 1, picked, seen);
        take(others, SHOWN, picked, seen);
        take(initiatives, SHOWN, picked, seen);
        return picked;
    }

    private static void take(List<Shown> from, int limit, List<Shown> picked, Set<String> seen) {
        for (Shown shown : from) {
            String their = shown.match()
                    .path("target")
                    .path("municipality")
                    .path("code")
                    .asText();
            if (picked.size() < limit && !seen.contains(shown.ownCode()) && !seen.contains(their)) {
                seen.add(shown.ownCode());
                seen.add(their);
                picked.add(shown);
            }
        }
    }

    /** The same match with its labels in English. */
    JsonNode english(Shown shown) throws IOException, InterruptedException {
        JsonNode items = matching.get(shown.path(), "en").orFail().path("items");
        return items.isEmpty() ? shown.match() : items.get(0);
    }
}
