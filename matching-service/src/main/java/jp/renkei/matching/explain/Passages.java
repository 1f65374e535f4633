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
     * @param words the shared words in it as they are written, by fingerprint
     */
    record Passage(Evidence evidence, long weight, Map<Long, String> words) {}

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
        TermPlaces places = text.places();
        Coverage coverage = new Coverage(places.text());
        places.forEach((number, start, end, verbal) -> {
            if (text.theirs()[number] > 0) {
                long product = (long) text.theirs()[number] * text.own()[number];
                coverage.add(places.terms()[number], start, end, verbal, product);
            }
        });
        return coverage.passages(text.side(), text.field(), otherTexts);
    }
}
