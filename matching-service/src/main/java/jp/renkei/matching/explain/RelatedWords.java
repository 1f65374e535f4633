package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Side;

/**
 * The pairs of different words, one of each text, that carry most of what the embedding adds; for all pairs of one record.
 * Thread-safe.
 */
final class RelatedWords {

    private static final int MOST = 2;
    /** Words of a side that are compared with those of the other. */
    private static final int COMPARED = 20;

    /**
     * Below this cosine two words do not read as related: 応募―選考 and 医療―診療 lie above, 職員―担当 and 家庭―児童 below.
     */
    private static final double NEAR = 0.65;

    private final Embedding embedding;
    private final List<Word> words;

    RelatedWords(Embedding embedding, Subject own) {
        this.embedding = embedding;
        this.words = own.nouns(embedding).list().stream().map(this::word).toList();
    }

    /** A word of each text. */
    record Pair(Evidence own, Evidence theirs) {

        /** 断水―漏水. */
        String asLabel() {
            return own.text() + "―" + theirs.text();
        }
    }

    private record Word(Embedding.Vector vector, double length, KnownNouns.Noun noun) {

        String written() {
            return noun.place().written();
        }

        Evidence evidence(Side side) {
            return new Evidence(
                    side, noun.field(), noun.place().start(), noun.place().end(), written());
        }
    }

    private record Candidate(Word own, Word theirs, double carried) implements Comparable<Candidate> {

        /** Strongest first. */
        @Override
        public int compareTo(Candidate other) {
            int order = Double.compare(other.carried, carried);
            if (order == 0) {
                order = own.written().compareTo(other.own.written());
            }
            return order == 0 ? theirs.written().compareTo(other.theirs.written()) : order;
        }
    }

    /** The strongest pairs, strongest first; a word stands in one of them at most. */
    List<Pair> with(Subject other, TermIndex.Common common) {
        List<Candidate> candidates = new ArrayList<>();
        List<Word> theirWords = theirWords(other.nouns(embedding), common.ofOther());
        for (Word own : ownWords(common.inOther())) {
            for (Word theirs : theirWords) {
                double product = own.vector().product(theirs.vector());
                if (product >= NEAR * own.length() * theirs.length() && !isPart(own.written(), theirs.written())) {
                    candidates.add(new Candidate(
                            own,
                            theirs,
                            product * own.noun().weight() * theirs.noun().weight()));
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < MOST && !candidates.isEmpty()) {
            Candidate best = Collections.min(candidates);
            pairs.add(new Pair(best.own().evidence(Side.FIRST), best.theirs().evidence(Side.SECOND)));
            candidates.removeIf(c -> isPart(c.own().written(), best.own().written())
                    || isPart(c.theirs().written(), best.theirs().written()));
        }
        return List.copyOf(pairs);
    }

    /** The weightiest nouns that the other text does not have. */
    private List<Word> ownWords(int[] common) {
        return words.stream()
                .filter(word -> isMissing(word.noun(), common))
                .limit(COMPARED)
                .toList();
    }

    private List<Word> theirWords(KnownNouns theirs, int[] common) {
        return theirs.list().stream()
                .filter(noun -> isMissing(noun, common))
                .limit(COMPARED)
                .map(this::word)
                .toList();
    }

    private static boolean isMissing(KnownNouns.Noun noun, int[] common) {
        return noun.number() < 0 || common[noun.number()] == 0;
    }

    private Word word(KnownNouns.Noun noun) {
        Embedding.Vector vector = embedding.vector(noun.row());
        return new Word(vector, vector.length(), noun);
    }

    private static boolean isPart(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
