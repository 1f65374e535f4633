package jp.renkei.local.reasons;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is not true in one match, as a reader of both records would. Immutable. */
public final class ReasonJudge {

    /** Each reason against a pair with the factor that is about the same thing. */
    private static final Map<String, String> SAME_RESPECT = Map.of(
            "SIZE_DIFFERS", "SIZE",
            "WISH_UNMET", "DISTANCE",
            "FAR_APART", "DISTANCE",
            "TIMING_APART", "TIMING",
            "UNPROVEN", "STAGE",
            "ENDED", "STAGE",
            "STALE", "FRESHNESS",
            "FIELDS_DIFFER", "POLICY_FIELDS",
            "SCHEMES_DIFFER", "SCHEMES");

    private final Texts own;
    private final Texts their;
    private final boolean english;

    /** @param english the language of the labels */
    public ReasonJudge(JsonNode own, JsonNode their, boolean english) {
        this.own = new Texts(own);
        this.their = new Texts(their);
        this.english = english;
    }

    /** One line for each fault; empty when all is true. */
    public List<String> faults(JsonNode match) {
        List<String> faults = new ArrayList<>();
        sum(match, faults);
        respects(match, faults);
        match.path("sharedTerms").forEach(term -> {
            if (!isShared(term.asText())) {
                faults.add("is not in both texts: " + term.asText());
            }
        });
        match.path("factors").forEach(factor -> factor(factor, faults));
        match.path("against").forEach(reason -> {
            if (reason.path("evidence").isEmpty()
                    && !reason.path("code").asText().equals("LITTLE_KNOWN")) {
                faults.add("no evidence against: " + reason);
            }
            figures(reason, faults);
        });
        return faults;
    }

    private static void sum(JsonNode match, List<String> faults) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : List.of("factors", "against")) {
            for (JsonNode reason : match.path(part)) {
                sum = sum.add(reason.path("points").decimalValue());
            }
        }
        if (sum.compareTo(match.path("score").decimalValue()) != 0) {
            faults.add("adds up to " + sum + " and not " + match.path("score"));
        }
    }

    private static void respects(JsonNode match, List<String> faults) {
        Set<String> told = new HashSet<>();
        for (JsonNode factor : match.path("factors")) {
            if (!told.add(factor.path("code").asText()) || factor.path("points").asDouble() <= 0) {
                faults.add("told twice, or for nothing: " + factor);
            }
        }
        for (JsonNode reason : match.path("against")) {
            String code = reason.path("code").asText();
            if (!told.add(SAME_RESPECT.getOrDefault(code, code))) {
                faults.add("for and against at once: " + reason);
            }
        }
    }

    private void factor(JsonNode factor, List<String> faults) {
        String code = factor.path("code").asText();
        Set<String> sides = new HashSet<>();
        factor.path("evidence").forEach(e -> sides.add(e.path("source").asText()));
        // Only one of a mixed pair has a stage.
        if (sides.size() < (code.equals("STAGE") ? 1 : 2)) {
            faults.add("no evidence of both sides: " + factor);
        }
        if (code.equals("TEXT")) {
            new QuoteJudge(own, their, english).check(factor, faults);
        } else {
            figures(factor, faults);
        }
    }

    private void figures(JsonNode reason, List<String> faults) {
        new FigureJudge(reason, english).check(faults);
    }

    private boolean isShared(String term) {
        String[] words = term.split("＝");
        return words.length == 2
                ? own.has(words[0]) && their.has(words[1]) && Texts.areSynonyms(words[0], words[1])
                : own.has(term) && their.has(term);
    }
}
