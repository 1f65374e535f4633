package jp.renkei.local.reasons;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds the figures of a sentence against the values that it compares. Immutable. */
final class FigureJudge {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern TIMES = Pattern.compile("約(\\d+(?:\\.\\d)?)倍");

    private final JsonNode reason;
    private final String label;
    private final boolean english;

    FigureJudge(JsonNode reason, boolean english) {
        this.reason = reason;
        this.label = reason.path("label").asText();
        this.english = english;
    }

    void check(List<String> faults) {
        switch (reason.path("code").asText()) {
            case "SIZE", "SIZE_DIFFERS" -> size(faults);
            case "DISTANCE", "WISH_UNMET" -> wishes(faults);
            case "TIMING", "TIMING_APART", "FRESHNESS", "STALE" -> years(faults);
            default -> {}
        }
    }

    private void size(List<String> faults) {
        double times = times("POPULATION");
        double ageing = apart("AGEING_RATE");
        double fiscal = apart("FISCAL_STRENGTH");
        require(!says("人口規模が近い", "Similar population") || times < 2, faults);
        require(!says("10倍以内", "less than ten times") || times <= 10.05, faults);
        require(!says("大きく異なります", "Very different population") || times > 10, faults);
        require(!label.contains("高齢化率が近い") || ageing <= 3.1, faults);
        require(!label.contains("財政力指数が近い") || fiscal <= 0.11, faults);
        require(!label.contains("高齢化率（") || ageing <= 3.1 && fiscal <= 0.11, faults);
        TIMES.matcher(label)
                .results()
                .forEach(said -> require(
                        Math.abs(Double.parseDouble(said.group(1)) - times) < (times < 10 ? 0.06 : 0.6), faults));
        for (double population : values("POPULATION")) {
            require(!label.contains("人") || english || figures(label).contains(population), faults);
        }
    }

    /** All wishes stand in a reason for the pair, those that are not met in one against it. */
    private void wishes(List<String> faults) {
        List<String> wishes = new ArrayList<>();
        for (JsonNode e : reason.path("evidence")) {
            if (!english && e.path("field").asText().equals("WANTED_SCOPE")) {
                wishes.add(e.path("text").asText().replace("を問わない", "を問いません"));
            }
        }
        boolean against = reason.path("code").asText().equals("WISH_UNMET");
        require(
                english
                        || (against
                                ? wishes.stream().anyMatch(label::contains)
                                : wishes.stream().allMatch(label::contains)),
                faults);
    }

    private void years(List<String> faults) {
        List<Double> known = new ArrayList<>();
        reason.path("evidence").forEach(e -> known.addAll(figures(e.path("text").asText())));
        figures(label).stream()
                .filter(figure -> figure > 1900 && figure < 2200)
                .forEach(year -> require(
                        known.contains(year)
                                || known.stream().anyMatch(from -> from < year)
                                        && known.stream().anyMatch(to -> to > year),
                        faults));
    }

    private boolean says(String japanese, String inEnglish) {
        return label.contains(japanese) || label.contains(inEnglish);
    }

    private double times(String field) {
        List<Double> values = values(field);
        return values.size() < 2
                ? Double.NaN
                : Math.max(values.get(0), values.get(1)) / Math.min(values.get(0), values.get(1));
    }

    private double apart(String field) {
        List<Double> values = values(field);
        return values.size() < 2 ? Double.NaN : Math.abs(values.get(0) - values.get(1));
    }

    private List<Double> values(String field) {
        List<Double> values = new ArrayList<>();
        for (JsonNode e : reason.path("evidence")) {
            if (e.path("field").asText().equals(field)) {
                values.addAll(figures(e.path("text").asText()));
            }
        }
        return values;
    }

    private static List<Double> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(figure -> Double.valueOf(figure.replace(",", "")))
                .toList();
    }

    private void require(boolean holds, List<String> faults) {
        if (!holds) {
            faults.add("figures do not bear out: " + reason);
        }
    }
}
