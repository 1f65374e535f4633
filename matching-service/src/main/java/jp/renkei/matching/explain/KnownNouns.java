package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.explain.Explanation.Field;

/** The nouns of a record that an embedding knows, each where it stands first, the weightiest first. Immutable. */
final class KnownNouns {

    private final Embedding embedding;
    private final List<Noun> nouns;

    private KnownNouns(Embedding embedding, List<Noun> nouns) {
        this.embedding = embedding;
        this.nouns = nouns;
    }

    /**
     * @param number the place of its term among those of the text, below 0 for what counts nothing there
     * @param row where the embedding has it
     */
    record Noun(Field field, int number, int row, int weight, TermPlaces.Noun place) {}

    static KnownNouns of(Subject subject, Embedding embedding) {
        List<Noun> nouns = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        add(Field.TITLE, subject.title(), subject.titleNumbers(), embedding, nouns, seen);
        add(Field.DESCRIPTION, subject.description(), subject.descriptionNumbers(), embedding, nouns, seen);
        nouns.sort(Comparator.comparingInt(Noun::weight).reversed());
        return new KnownNouns(embedding, List.copyOf(nouns));
    }

    private static void add(
            Field field, TermPlaces places, int[] numbers, Embedding embedding, List<Noun> nouns, Set<Long> seen) {
        for (TermPlaces.Noun place : places.nouns()) {
            long term = places.terms()[place.number()];
            int row = embedding.row(term);
            if (row >= 0 && seen.add(term)) {
                nouns.add(new Noun(field, numbers[place.number()], row, embedding.weight(row), place));
            }
        }
    }

    boolean isOf(Embedding other) {
        return embedding == other;
    }

    List<Noun> list() {
        return nouns;
    }
}
