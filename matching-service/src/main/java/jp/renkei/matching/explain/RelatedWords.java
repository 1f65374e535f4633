package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;

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

    private record Noun(int row, Evidence evidence) {}

    /** @param length of the word's vector */
    private record Word(int row, double length, Evidence evidence) {}

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
    static List<Pair> of(Embedding embedding, Subject first, Subject second) {
        List<Candidate> candidates = new ArrayList<>();
        List<Word> theirWords = words(embedding, Side.SECOND, second, first);
        for (Word own : words(embedding, Side.FIRST, first, second)) {
            for (Word theirs : theirWords) {
                double product = embedding.product(own.row(), theirs.row());
                if (product >= NEAR * own.length() * theirs.length()
                        && !isPart(own.evidence().text(), theirs.evidence().text())) {
                    candidates.add(new Candidate(
                            own, theirs, product * embedding.weight(own.row()) * embedding.weight(theirs.row())));
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

    /** The weightiest nouns of a text that the other does not have, each where it stands first. */
    private static List<Word> words(Embedding embedding, Side side, Subject subject, Subject other) {
        Map<Long, Noun> nouns = new LinkedHashMap<>();
        Map<Field, TermPlaces> texts = new LinkedHashMap<>();
        texts.put(Field.TITLE, subject.title());
        texts.put(Field.DESCRIPTION, subject.description());
        texts.forEach((field, places) -> places.forEach((term, start, end, verbal) -> {
            int row = TermKind.of(term) == TermKind.WORD && !verbal ? embedding.row(term) : -1;
            if (row >= 0 && other.text().weight(term) == 0) {
                String written = places.text().substring(start, end);
                if (Coverage.isNoun(written)) {
                    nouns.putIfAbsent(term, new Noun(row, new Evidence(side, field, start, end, written)));
                }
            }
        }));
        return nouns.values().stream()
                .sorted(Comparator.comparingInt((Noun noun) -> embedding.weight(noun.row()))
                        .reversed())
                .limit(COMPARED)
                .map(noun -> new Word(noun.row(), embedding.length(noun.row()), noun.evidence()))
                .toList();
    }

    private static boolean isPart(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
