package jp.renkei.catalog.suggestion;

import java.util.List;
import jp.renkei.edge.language.Text;

/**
 * A policy field that a text seems to be about.
 *
 * @param strength above 0, below 1; only for ordering
 * @param matches the words that led to it, the telling ones first; at least one, at most five
 */
public record SuggestedPolicyField(String code, Text label, double strength, List<MatchedWord> matches) {

    /** The words as the author wrote them. */
    public List<String> words() {
        return matches.stream().map(MatchedWord::text).distinct().toList();
    }
}
