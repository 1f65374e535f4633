package jp.renkei.matching.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;

/**
 * A title or a description in the light of another record.
 *
 * @param numbers where each of its terms stands among those of the record, below 0 for what counts nothing there
 * @param weights what each term of the record weighs
 * @param common what each term of the record weighs in the other record, 0 where that does not have it
 */
record ComparedText(Side side, Field field, TermPlaces places, int[] numbers, short[] weights, int[] common) {

    /** The texts of one side. */
    static List<ComparedText> of(Side side, Subject subject, int[] common) {
        short[] weights = subject.text().weights();
        return List.of(
                new ComparedText(side, Field.TITLE, subject.title(), subject.titleNumbers(), weights, common),
                new ComparedText(
                        side, Field.DESCRIPTION, subject.description(), subject.descriptionNumbers(), weights, common));
    }

    /** What a term adds to the product of the two records; 0 when the other does not have it. */
    long product(int term) {
        int number = numbers[term];
        return number < 0 ? 0 : (long) common[number] * weights[number];
    }

    private record Word(long term, String written) {}

    /** The words between two places that the other record has too, as they are written, by fingerprint. */
    Map<Long, String> sharedWords(int from, int to) {
        // Where two words begin at one place the second counts.
        SortedMap<Integer, Word> wordAt = new TreeMap<>();
        places.forEach((number, start, end, quotable) -> {
            if (quotable
                    && start >= from
                    && start < to
                    && product(number) > 0
                    && TermKind.of(places.terms()[number]) == TermKind.WORD) {
                wordAt.put(start, new Word(places.terms()[number], places.text().substring(start, end)));
            }
        });
        Map<Long, String> words = new HashMap<>();
        wordAt.values().forEach(word -> words.put(word.term(), word.written()));
        return words;
    }
}
