package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.explain.Explanation.Evidence;

/** Finds the passages of a record's texts that carry its similarity to another record. Stateless. */
final class Passages {

    private Passages() {}

    /**
     * @param weight what the passage adds to the product of the two texts
     * @param from the text that it stands in
     */
    record Passage(Evidence evidence, long weight, ComparedText from) {

        /** The shared words in it as they are written, by fingerprint; few passages are asked for them. */
        Map<Long, String> words() {
            return from.sharedWords(evidence.start(), evidence.end());
        }
    }

    /** All passages of one side, strongest first. */
    static List<Passage> find(List<ComparedText> texts, Subject other) {
        String otherTexts = other.state().title() + "\n" + other.state().description();
        List<Passage> passages = new ArrayList<>();
        texts.forEach(text -> passages.addAll(in(text, otherTexts)));
        passages.sort(Comparator.comparingLong(Passage::weight)
                .reversed()
                .thenComparing(p -> p.evidence().field())
                .thenComparing(p -> p.evidence().start()));
        return passages;
    }

    private static List<Passage> in(ComparedText text, String otherTexts) {
        Coverage coverage = new Coverage(text);
        text.places().forEach((number, start, end, quotable) -> {
            long product = text.product(number);
            if (product > 0) {
                coverage.add(start, end, quotable, product);
            }
        });
        return coverage.passages(otherTexts);
    }
}
