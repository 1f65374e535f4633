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
        for (Passage passage : own) {
            String text = passage.evidence().text();
            if (terms.size() < MOST_TERMS
                    && terms.stream().noneMatch(t -> t.own().contains(text) || text.contains(t.own()))) {
                terms.add(new Term(text, otherWording(passage, theirs)));
            }
        }
        return List.copyOf(terms);
    }

    /** A shared word of the passage that the other text writes in another way; null when it has the passage as it is. */
    private static @Nullable String otherWording(Passage own, List<Passage> theirs) {
        String text = TextFolding.standard().fold(own.evidence().text());
        String other = null;
        for (Passage passage : theirs) {
            if (TextFolding.standard().fold(passage.evidence().text()).contains(text)) {
                return null;
            }
            other = other == null ? synonym(own, passage) : other;
        }
        return other;
    }

    private static @Nullable String synonym(Passage own, Passage their) {
        for (Map.Entry<Long, String> word : own.words().entrySet()) {
            String written = their.words().get(word.getKey());
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
