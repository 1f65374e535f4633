package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;

/** Finds the passages of a record's texts that carry its similarity to another record. Stateless. */
final class Passages {

    private Passages() {}

    /**
     * @param weight what the passage adds to the product of the two texts
     * @param words the shared words in it as they are written, by fingerprint
     */
    record Passage(Evidence evidence, long weight, Map<Long, String> words) {}

    /** All passages of one side, strongest first. */
    static List<Passage> find(Side side, Subject subject, Subject other) {
        List<Passage> passages = new ArrayList<>();
        passages.addAll(inText(side, Field.TITLE, subject.title(), subject, other));
        passages.addAll(inText(side, Field.DESCRIPTION, subject.description(), subject, other));
        passages.sort(Comparator.comparingLong(Passage::weight)
                .reversed()
                .thenComparing(p -> p.evidence().field())
                .thenComparing(p -> p.evidence().start()));
        return passages;
    }

    private static List<Passage> inText(Side side, Field field, TermPlaces places, Subject subject, Subject other) {
        Coverage coverage = new Coverage(places.text());
        places.forEach((term, start, end, verbal) -> {
            long theirs = other.text().weight(term);
            if (theirs > 0) {
                coverage.add(term, start, end, verbal, theirs * subject.text().weight(term));
            }
        });
        return coverage.passages(
                side, field, other.state().title() + "\n" + other.state().description());
    }
}
