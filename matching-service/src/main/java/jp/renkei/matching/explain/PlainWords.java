package jp.renkei.matching.explain;

import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.text.TextFolding;

/** Words that any record may hold, and that are no reason for anything. Immutable. */
record PlainWords(Set<String> folded) {

    private static final PlainWords SHIPPED = new PlainWords(ExplainData.lines("plain-words.txt")
            .map(TextFolding.standard()::fold)
            .collect(Collectors.toUnmodifiableSet()));

    static PlainWords shipped() {
        return SHIPPED;
    }

    boolean contains(String word) {
        return folded.contains(word);
    }
}
