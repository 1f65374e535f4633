package jp.renkei.matching.index;

import jp.renkei.matching.encoder.Encoder;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.text.SentenceWeights;

/** What the texts of an index are weighed with, and its pairs scored: all of one epoch. Thread-safe. */
public record Ranking(Epoch epoch, SentenceWeights sentences, Encoder encoder, PairScorer scorer) {

    static Ranking of(Epoch epoch, Encoder encoder) {
        return new Ranking(epoch, new SentenceWeights(epoch.boilerplate()), encoder.with(epoch), new PairScorer(epoch));
    }
}
