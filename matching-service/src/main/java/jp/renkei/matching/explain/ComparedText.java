package jp.renkei.matching.explain;

import java.util.List;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;

/**
 * A title or a description in the light of another record.
 *
 * @param own what each of its terms weighs in its own record
 * @param theirs what each of its terms weighs in the other record, 0 where that does not have it
 */
record ComparedText(Side side, Field field, TermPlaces places, int[] own, int[] theirs) {

    /** The texts of one side. */
    static List<ComparedText> of(Side side, Subject subject, Subject other) {
        return List.of(
                of(side, Field.TITLE, subject.title(), subject.titleWeights(), other),
                of(side, Field.DESCRIPTION, subject.description(), subject.descriptionWeights(), other));
    }

    private static ComparedText of(Side side, Field field, TermPlaces places, int[] own, Subject other) {
        return new ComparedText(side, field, places, own, other.text().weights(places.terms()));
    }
}
