package jp.renkei.matching.epoch;

import java.util.Optional;

/** The epochs that there are. */
public interface Epochs {

    /** The epoch that came with this version of the product, by the number that it was shipped under. */
    Epoch shipped();

    /** The one under which an index is built now. */
    Epoch newest();

    /** An epoch that may have been replaced; empty when it is no longer kept. */
    Optional<Epoch> find(int number);
}
