package jp.renkei.matching.explain;

import java.util.Optional;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Passage;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.explain.RecordSentences.Sentence;
import jp.renkei.matching.similarity.TextVector;

/** A sentence of each text: those two that come nearest to each other. */
record NearSentences(Passage own, Passage theirs, double likeness) {

    /** From both bounds on, nine readers in ten agree that the sentences are about one thing ({@code NearSentencesTest}). */
    private static final double NEAR = 0.34;

    /** Tenths of a point that the two texts get. */
    private static final int TEXTS_ALIKE = 350;

    private static final double WHOLE = (double) TextVector.UNIT * TextVector.UNIT;

    /** @param tenths what the two texts get; empty when no two sentences are worth showing */
    static Optional<NearSentences> of(PairTexts pair, Epoch epoch, int tenths) {
        return tenths < TEXTS_ALIKE
                ? Optional.empty()
                : nearest(pair, epoch).filter(nearest -> isWorthShowing(nearest.likeness(), tenths));
    }

    static boolean isWorthShowing(double likeness, int tenths) {
        return likeness >= NEAR && tenths >= TEXTS_ALIKE;
    }

    static Optional<NearSentences> nearest(PairTexts pair, Epoch epoch) {
        Sentence own = null;
        Sentence theirs = null;
        int most = Integer.MIN_VALUE;
        for (Sentence mine : pair.first().sentences(epoch).list()) {
            for (Sentence other : pair.second().sentences(epoch).list()) {
                int product = mine.vector().dot(other.vector());
                if (product > most) {
                    own = mine;
                    theirs = other;
                    most = product;
                }
            }
        }
        return own == null || theirs == null
                ? Optional.empty()
                : Optional.of(new NearSentences(
                        passage(pair, Side.FIRST, own), passage(pair, Side.SECOND, theirs), most / WHOLE));
    }

    private static Passage passage(PairTexts pair, Side side, Sentence sentence) {
        return pair.passage(side, sentence.field(), sentence.start(), sentence.end());
    }
}
