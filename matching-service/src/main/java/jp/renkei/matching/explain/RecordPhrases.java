package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.text.NounPhrase;
import jp.renkei.text.NounPhrases;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a record's texts, part by part, ready to be compared with those of another one. Immutable. */
final class RecordPhrases {

    /** Of a part that stands in a text again and again, the first places tell enough. */
    private static final int MOST_PLACES = 8;

    /** In the order of the texts; a gap (null) before and after each phrase. */
    private final List<@Nullable Place> places = new ArrayList<>();

    private final Map<String, List<Integer>> numbers = new HashMap<>();

    /** A part of a phrase. */
    record Place(Field field, NounPhrase.Part part) {}

    private RecordPhrases() {
        places.add(null);
    }

    static RecordPhrases of(CatalogueRecord state) {
        RecordPhrases phrases = new RecordPhrases();
        NounPhrases.of(state.title()).forEach(phrase -> phrases.add(Field.TITLE, phrase));
        NounPhrases.of(state.description()).forEach(phrase -> phrases.add(Field.DESCRIPTION, phrase));
        return phrases;
    }

    private void add(Field field, NounPhrase phrase) {
        for (NounPhrase.Part part : phrase.parts()) {
            List<Integer> known = numbers.computeIfAbsent(part.folded(), none -> new ArrayList<>(1));
            if (known.size() < MOST_PLACES) {
                known.add(places.size());
            }
            places.add(new Place(field, part));
        }
        places.add(null);
    }

    /** The different parts, folded. */
    Set<String> parts() {
        return numbers.keySet();
    }

    /** Null for a gap. */
    @Nullable
    Place at(int number) {
        return places.get(number);
    }

    /** Where this part stands: the first places. */
    List<Integer> numbers(String folded) {
        return numbers.getOrDefault(folded, List.of());
    }
}
