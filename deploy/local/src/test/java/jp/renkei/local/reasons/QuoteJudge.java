package jp.renkei.local.reasons;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Holds what is said of the texts against the texts. Immutable. */
final class QuoteJudge {

    private final Texts own;
    private final Texts their;
    private final boolean english;

    QuoteJudge(Texts own, Texts their, boolean english) {
        this.own = own;
        this.their = their;
        this.english = english;
    }

    /** Every passage stands where it says, every quotation of the sentence is one of them, and what is called shared is. */
    void check(JsonNode factor, List<String> faults) {
        List<String> ownPassages = passages(factor, "OWN", own, faults);
        List<String> theirPassages = passages(factor, "THEIR", their, faults);
        if (ownPassages.size() != theirPassages.size()) {
            faults.add("passages of one side only: " + factor);
            return;
        }
        String label = factor.path("label").asText();
        if (ownPassages.equals(List.of(own.title())) && theirPassages.equals(List.of(their.title()))) {
            return; // compared as wholes: nothing is quoted, and nothing is said to be shared
        }
        for (int i = 0; i < ownPassages.size(); i++) {
            label = label.replace(pair(ownPassages.get(i), theirPassages.get(i), factor, faults), "");
        }
        if (label.contains(english ? "“" : "「")) {
            faults.add("quotes what is no evidence: " + label);
        }
        if (label.contains("似て") && label.contains("共通点は多くない")) {
            faults.add("contradicts itself: " + label);
        }
    }

    private static List<String> passages(JsonNode factor, String side, Texts texts, List<String> faults) {
        List<String> passages = new ArrayList<>();
        for (JsonNode e : factor.path("evidence")) {
            if (e.path("source").asText().equals(side)) {
                String text = texts.of(e.path("field").asText());
                String passage = e.path("text").asText();
                passages.add(passage);
                int end = e.path("end").asInt();
                if (end > text.length()
                        || !text.substring(e.path("start").asInt(), end).equals(passage)) {
                    faults.add("does not stand there: " + e);
                }
            }
        }
        return passages;
    }

    /** The piece of the sentence that quotes the two. */
    private String pair(String mine, String other, JsonNode factor, List<String> faults) {
        String label = factor.path("label").asText();
        String equal = quoted(mine) + (english ? " = " : "＝") + quoted(other);
        if (label.contains(equal)) {
            if (!Texts.areSynonyms(mine, other)) {
                faults.add("are no reviewed synonyms: " + equal);
            }
            return equal;
        }
        String both = quoted(mine) + (english ? " and " : "と") + quoted(other);
        if (label.contains(both)) {
            return both;
        }
        if (!label.contains(quoted(mine))
                || !own.has(mine)
                || !their.has(mine)
                || !Texts.fold(mine).equals(Texts.fold(other))) {
            faults.add("is not in both texts: " + mine + " / " + other + ": " + label);
        }
        return quoted(mine);
    }

    private String quoted(String words) {
        return english ? "“" + words + "”" : "「" + words + "」";
    }
}
