package jp.renkei.matching.score;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.renkei.matching.epoch.Epoch;

/** The scorer of the epoch in force. */
@Singleton
class CurrentScorer {

    @Produces
    @Singleton
    PairScorer scorer(Epoch epoch) {
        return new PairScorer(epoch);
    }
}
