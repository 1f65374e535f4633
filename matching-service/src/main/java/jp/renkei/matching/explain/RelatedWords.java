package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.explain.Explanation.Evidence;

/** The pairs of different words, one of each text, that carry most of what the embedding adds. Stateless. */
final class RelatedWords {

    private static final int MOST = 2;
    /** Words of a side that are compared with those of the other. */
    private static final int COMPARED = 20;

    /** Below this cosine two words do not read as related. */
    private static final double NEAR = 0.3;

    private RelatedWords() {}

    /** A word of each text. */
    record Pair(Evidence own, Evidence theirs) {

        /** 断水―漏水. */
        String asLabel() {
            return own.text() + "―" + theirs.text();
        }
    }

    private record Noun(int row, int weight, Evidence evidence) {}

    private record Word(Embedding.Vector vector, double length, int weight, Evidence evidence) {

        static Word of(Noun noun, Embedding.Vector vector) {
            return new Word(vector, vector.length(), noun.weight(), noun.evidence());
        }
    }

    private record Candidate(Word own, Word theirs, double carried) implements Comparable<Candidate> {

        /** Strongest first. */
        @Override
        public int compareTo(Candidate other) {
            int order = Double.compare(other.carried, carried);
            if (order == 0) {
                order = own.evidence().text().compareTo(other.own.evidence().text());
            }
            return order == 0
                    ? theirs.evidence().text().compareTo(other.theirs.evidence().text())
                    : order;
        }
    }

    /** The strongest pairs, strongest first; a word stands in one of them at most. */
    static List<Pair> of(Embedding embedding, List<ComparedText> first, List<ComparedText> second) {
        List<Candidate> candidates = new ArrayList<>();
        List<Word> theirWords = words(embedding, second);
        for (Word own : words(embedding, first)) {
            for (Word theirs : theirWords) {
                double product = own.vector().product(theirs.vector());
                if (product >= NEAR * own.length() * theirs.length()
                        && !isPart(own.evidence().text(), theirs.evidence().text())) {
                    candidates.add(new Candidate(own, theirs, product * own.weight() * theirs.weight()));
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < MOST && !candidates.isEmpty()) {
            Candidate best = Collections.min(candidates);
            Pair pair = new Pair(best.own().evidence(), best.theirs().evidence());
            pairs.add(pair);
            candidates.removeIf(c -> isPart(
                            c.own().evidence().text(), pair.own().text())
                    || isPart(c.theirs().evidence().text(), pair.theirs().text()));
        }
        return List.copyOf(pairs);
    }

    /** The weightiest nouns of a side that the other does not have, each where it stands first. */
    private static List<Word> words(Embedding embedding, List<ComparedText> texts) {
        Map<Long, Noun> nouns = new LinkedHashMap<>();
        for (ComparedText text : texts) {
            for (TermPlaces.Noun noun : text.places().nouns()) {
                long term = text.places().terms()[noun.number()];
                int row = text.theirs()[noun.number()] == 0 ? embedding.row(term) : -1;
                if (row >= 0) {
                    Evidence evidence =
                            new Evidence(text.side(), text.field(), noun.start(), noun.end(), noun.written());
                    nouns.putIfAbsent(term, new Noun(row, embedding.weight(row), evidence));
                }
            }
        }
        return nouns.values().stream()
                .sorted(Comparator.comparingInt(Noun::weight).reversed())
                .limit(COMPARED)
                .map(noun -> Word.of(noun, embedding.vector(noun.row())))
                .toList();
    }

    private static boolean isPart(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
