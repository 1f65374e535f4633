package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Passages.Passage;
import jp.renkei.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Picks what readers are shown of the passages of both sides. Stateless. */
final class SharedTerms {

    private static final int MOST_TERMS = 6;
    private static final int PASSAGES_PER_SIDE = 3;

    private SharedTerms() {}

    /** @param theirs how the other text says the same, when it says it differently */
    record Term(String own, @Nullable String theirs) {

        /** 買い物弱者, or 買い物弱者＝買物難民. */
        String asLabel() {
            return theirs == null ? own : own + "＝" + theirs;
        }
    }

    /** The strongest passages of the own text as words, none that is only a part of another. */
    static List<Term> of(List<Passage> own, List<Passage> theirs) {
        List<Term> terms = new ArrayList<>();
        List<String> folded = new ArrayList<>(theirs.size());
        for (Passage passage : own) {
            if (terms.size() == MOST_TERMS) {
                break;
            }
            String text = passage.evidence().text();
            if (terms.stream().noneMatch(t -> t.own().contains(text) || text.contains(t.own()))) {
                terms.add(new Term(text, otherWording(passage, theirs, folded)));
            }
        }
        return List.copyOf(terms);
    }

    /**
     * A shared word of the passage that the other text writes in another way; null when it has the passage as it is.
     *
     * @param folded the first of their passages, folded; grows when more of them are looked at
     */
    private static @Nullable String otherWording(Passage own, List<Passage> theirs, List<String> folded) {
        String text = TextFolding.standard().fold(own.evidence().text());
        for (int i = 0; i < theirs.size(); i++) {
            if (i == folded.size()) {
                folded.add(TextFolding.standard().fold(theirs.get(i).evidence().text()));
            }
            if (folded.get(i).contains(text)) {
                return null;
            }
        }
        Map<Long, String> words = own.words();
        for (Passage passage : theirs) {
            String other = words.isEmpty() ? null : synonym(words, passage);
            if (other != null) {
                return other;
            }
        }
        return null;
    }

    private static @Nullable String synonym(Map<Long, String> own, Passage their) {
        Map<Long, String> theirWords = their.words();
        for (Map.Entry<Long, String> word : own.entrySet()) {
            String written = theirWords.get(word.getKey());
            if (written != null && !isSpelling(written, word.getValue())) {
                return written;
            }
        }
        return null;
    }

    private static boolean isSpelling(String a, String b) {
        String one = TextFolding.standard().fold(a);
        String two = TextFolding.standard().fold(b);
        return one.contains(two) || two.contains(one);
    }

    /** The strongest passages of each side, the own side first. */
    static List<Evidence> evidence(List<Passage> own, List<Passage> theirs) {
        List<Evidence> evidence = new ArrayList<>();
        for (List<Passage> side : List.of(own, theirs)) {
            Set<String> shown = new LinkedHashSet<>();
            for (Passage passage : side) {
                if (shown.size() < PASSAGES_PER_SIDE
                        && shown.add(passage.evidence().text())) {
                    evidence.add(passage.evidence());
                }
            }
        }
        return List.copyOf(evidence);
    }
}
