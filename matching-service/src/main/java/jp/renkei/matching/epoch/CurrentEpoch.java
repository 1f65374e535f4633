package jp.renkei.matching.epoch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The epoch in force. */
@Singleton
class CurrentEpoch {

    @Produces
    @Singleton
    Epoch epoch() {
        return EpochSource.shipped();
    }
}
