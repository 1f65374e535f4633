package jp.renkei.matching.explain;

import java.util.ArrayList;
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

    private record Word(int row, Evidence evidence) {}

    private record Candidate(Word own, Word theirs, double carried) {}

    /** The strongest pairs, strongest first; a word stands in one of them at most. */
    static List<Pair> of(Embedding embedding, Subject first, Subject second) {
        List<Candidate> candidates = new ArrayList<>();
        for (Word own : words(embedding, Side.FIRST, first, second)) {
            for (Word theirs : words(embedding, Side.SECOND, second, first)) {
                double product = embedding.product(own.row(), theirs.row());
                if (product >= NEAR * length(embedding, own) * length(embedding, theirs)
                        && !isPart(own.evidence().text(), theirs.evidence().text())) {
                    candidates.add(new Candidate(
                            own, theirs, product * embedding.weight(own.row()) * embedding.weight(theirs.row())));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::carried)
                .reversed()
                .thenComparing(c -> c.own().evidence().text())
                .thenComparing(c -> c.theirs().evidence().text()));
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = new Pair(candidate.own().evidence(), candidate.theirs().evidence());
            if (pairs.size() < MOST && pairs.stream().noneMatch(p -> overlaps(p, pair))) {
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    /** The nouns of a text that the other does not have, each where it stands first. */
    private static List<Word> words(Embedding embedding, Side side, Subject subject, Subject other) {
        Map<Long, Word> words = new LinkedHashMap<>();
        Map<Field, TermPlaces> texts = new LinkedHashMap<>();
        texts.put(Field.TITLE, subject.title());
        texts.put(Field.DESCRIPTION, subject.description());
        texts.forEach((field, places) -> places.forEach((term, start, end, verbal) -> {
            int row = TermKind.of(term) == TermKind.WORD && !verbal ? embedding.row(term) : -1;
            if (row >= 0 && other.text().weight(term) == 0) {
                String written = places.text().substring(start, end);
                if (Coverage.isNoun(written)) {
                    words.putIfAbsent(term, new Word(row, new Evidence(side, field, start, end, written)));
                }
            }
        }));
        return List.copyOf(words.values());
    }

    private static double length(Embedding embedding, Word word) {
        return Math.sqrt(embedding.product(word.row(), word.row()));
    }

    private static boolean overlaps(Pair one, Pair other) {
        return isPart(one.own().text(), other.own().text())
                || isPart(one.theirs().text(), other.theirs().text());
    }

    private static boolean isPart(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
